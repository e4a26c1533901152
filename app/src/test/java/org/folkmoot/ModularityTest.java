package org.folkmoot;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@Tag("big")
class ModularityTest {

    @Test
    void roomsUseOnlyWhatLowerRoomsPublish() {
        ApplicationModules.of(Folkmoot.class).verify();
    }
}
