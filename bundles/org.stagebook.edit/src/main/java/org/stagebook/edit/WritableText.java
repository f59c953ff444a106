package org.stagebook.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Refuses text that a file cannot hold when it is entered, and not only when somebody tries to save. */
final class WritableText {
    private WritableText() {}

    /**
     * Checks every text of the objects that were changed or came in.
     *
     * @throws IllegalArgumentException naming the attribute and the character, if one has no place in XML 1.0
     */
    static void check(List<Edit> edits) {
        Set<EObject> objects = new LinkedHashSet<>();
        for (Edit edit : edits) {
            objects.add(edit.object());
            for (EObject moved : edit.moved()) {
                objects.add(moved);
                moved.eAllContents().forEachRemaining(objects::add);
            }
        }
        objects.forEach(WritableText::check);
    }

    private static void check(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = object.eGet(attribute);
            if (value instanceof String text) {
                check(attribute, text);
            } else if (value instanceof Collection<?> values) {
                values.forEach(element -> check(attribute, String.valueOf(element)));
            }
        }
    }

    private static void check(EAttribute attribute, String text) {
        text.codePoints().filter(c -> !isXml(c)).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(String.format(
                    "The text for %s holds the character U+%04X, which cannot be stored. Nothing was changed."
                            + " Remove that character.",
                    attribute.getName(), c));
        });
    }

    /** XML 1.0, production 2 (Char). */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
