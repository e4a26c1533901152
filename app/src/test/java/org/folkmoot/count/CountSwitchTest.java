package org.folkmoot.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.web.NavigationItem;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Off, the page has neither handlers nor links, so that its address is as unknown as any. */
class CountSwitchTest {

    private final ApplicationContextRunner program =
            new ApplicationContextRunner().withUserConfiguration(CountPage.class, CountFile.class, Turns.class);

    @Test
    void theSettingTakesThePageAway() {
        program.withPropertyValues("folkmoot.count=off")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(CountPage.class)
                        .doesNotHaveBean(CountFile.class)
                        .doesNotHaveBean(NavigationItem.class));
    }

    @Test
    void otherwiseItIsThere() {
        program.withPropertyValues("folkmoot.count=on")
                .run(context -> assertThat(context)
                        .hasSingleBean(CountPage.class)
                        .hasSingleBean(CountFile.class)
                        .hasSingleBean(NavigationItem.class));
    }
}
