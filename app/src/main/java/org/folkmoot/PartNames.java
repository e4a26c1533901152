package org.folkmoot;

import java.util.Objects;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

/**
 * Names each part as whoever needs it calls it: by its class, with a small letter. It is then given at once, where else all
 * parts would be looked through for those of its type. Of two classes of one name the second goes by its whole name.
 */
final class PartNames extends AnnotationBeanNameGenerator {

    @Override
    public String generateBeanName(BeanDefinition part, BeanDefinitionRegistry parts) {
        var name = super.generateBeanName(part, parts);
        return parts.containsBeanDefinition(name) ? Objects.requireNonNull(part.getBeanClassName()) : name;
    }
}
