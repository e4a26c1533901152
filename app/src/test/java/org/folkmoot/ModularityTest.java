package org.folkmoot;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void roomsUseOnlyWhatLowerRoomsPublish() {
        ApplicationModules.of(Folkmoot.class).verify();
    }
}
