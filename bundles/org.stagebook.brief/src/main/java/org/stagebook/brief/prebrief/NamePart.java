package org.stagebook.brief.prebrief;

/** A piece of a naming template. */
sealed interface NamePart {

    /** As it stands in the template. */
    String text();

    /** Something that every name has. */
    record Literal(String text) implements NamePart {}

    /** Something that is different from name to name. */
    record Place(NamePlaceholder placeholder) implements NamePart {
        @Override
        public String text() {
            return placeholder.inBraces();
        }
    }
}
