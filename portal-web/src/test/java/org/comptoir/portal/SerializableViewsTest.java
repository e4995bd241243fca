package org.comptoir.portal;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;

/** What lives in a session or a view goes to another node with it: otherwise people lose there what they had typed. */
@AnalyzeClasses(packages = "org.comptoir.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class SerializableViewsTest {
    private static final DescribedPredicate<JavaClass> LASTING =
            DescribedPredicate.describe("kept in a session or a view", SerializableViewsTest::lasts);

    @ArchTest
    static final ArchRule lastingBeansAreSerializable =
            classes().that(are(LASTING)).should().beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule whatTheyHoldIsSerializable =
            fields().that().areDeclaredInClassesThat(LASTING).should(goWithTheSession());

    private static boolean lasts(JavaClass type) {
        return type.isAnnotatedWith(ViewScoped.class) || type.isAnnotatedWith(SessionScoped.class);
    }

    /** Injected beans are proxies of the container; a collection is judged by what is put in, which records declare. */
    private static ArchCondition<JavaField> goWithTheSession() {
        return new ArchCondition<>("go with the session") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!goes(field)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is lost with its node"));
                }
            }
        };
    }

    private static boolean goes(JavaField field) {
        JavaClass type = field.getRawType();
        boolean left = field.getModifiers().contains(JavaModifier.STATIC)
                || field.getModifiers().contains(JavaModifier.TRANSIENT)
                || field.isAnnotatedWith(Inject.class)
                || field.isAnnotatedWith(EJB.class);
        return left
                || type.isPrimitive()
                || type.isAssignableTo(Serializable.class)
                || type.isAssignableTo(Iterable.class)
                || type.isAssignableTo(java.util.Map.class);
    }
}
