package org.comptoir;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class is used by its own capability alone; the demo world, which makes entities, is let pass. */
final class OwnCapability extends ArchCondition<JavaClass> {
    private OwnCapability() {
        super("be used by their own capability alone");
    }

    static OwnCapability useOnly() {
        return new OwnCapability();
    }

    @Override
    public void check(JavaClass entity, ConditionEvents events) {
        entity.getDirectDependenciesToSelf().stream()
                .filter(use -> !capability(use.getOriginClass()).equals(capability(entity)))
                .filter(use -> !capability(use.getOriginClass()).equals("demo"))
                .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
    }

    private static String capability(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.comptoir\\.?", "").replaceFirst("\\..*", "");
    }
}
