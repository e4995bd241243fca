package org.comptoir.integration.syntax.layout;

import java.util.Optional;

/** A column of a file. @param name what it is called there; field: what it is, or empty when it is none of ours */
record Column(String name, Optional<Field> field) {
    static Column of(Field field) {
        return new Column(field.name(), Optional.of(field));
    }

    boolean isRole() {
        return field.isPresent() && field.get().path().equals(Field.ROLE);
    }
}
