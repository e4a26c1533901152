package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@House
class PartsTest {

    @Autowired
    ListableBeanFactory parts;

    /** At a start not all files are read; none that is left out may be of a part. */
    @Test
    void everyClassThatIsMarkedAsAPartIsOne() throws ClassNotFoundException, IOException {
        var missing = new TreeSet<String>();
        var found = new ArrayList<String>();
        for (var part : new ClassPathScanningCandidateComponentProvider(true).findCandidateComponents("org.folkmoot")) {
            var name = ((AnnotatedBeanDefinition) part).getMetadata().getClassName();
            if (isOfTheProgram(name)) {
                found.add(name);
                if (parts.getBeanNamesForType(Class.forName(name)).length == 0) {
                    missing.add(name);
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(300).contains("org.folkmoot.place.LocalityLoader");
        assertThat(missing).isEmpty();
    }

    /** Two rooms may each have a class of one name. */
    @Test
    void partsOfOneNameAreAllThere() {
        assertThat(parts.getBeanDefinitionNames()).contains("places", "org.folkmoot.membership.Uploads", "uploads");
    }

    private static boolean isOfTheProgram(String name) throws IOException {
        var file = new PathMatchingResourcePatternResolver()
                .getResource("classpath:" + name.replace('.', '/') + ".class")
                .getURL()
                .toString();
        return !file.contains("/test-classes/");
    }
}
