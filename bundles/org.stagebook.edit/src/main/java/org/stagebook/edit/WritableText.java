package org.stagebook.edit;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Refuses text that a file cannot hold when it is entered, and not only when somebody tries to save. */
final class WritableText {
    private final Set<EObject> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<EClass, List<EAttribute>> texts = new HashMap<>();

    private WritableText() {}

    /**
     * Checks every text of the objects that were changed or came in.
     *
     * @throws IllegalArgumentException naming the attribute and the character, if one has no place in XML 1.0
     */
    static void check(List<Edit> edits) {
        WritableText check = new WritableText();
        for (Edit edit : edits) {
            check.check(edit.object());
            edit.moved().forEach(check::checkWhole);
        }
    }

    private void checkWhole(EObject object) {
        check(object);
        if (ChangeJournal.mayHaveParts(object)) {
            object.eContents().forEach(this::checkWhole);
        }
    }

    private void check(EObject object) {
        if (checked.add(object)) {
            for (EAttribute attribute : texts.computeIfAbsent(object.eClass(), WritableText::textsOf)) {
                if (object.eGet(attribute) instanceof String text) {
                    check(attribute, text);
                } else if (object.eGet(attribute) instanceof Collection<?> values) {
                    values.forEach(element -> check(attribute, String.valueOf(element)));
                }
            }
        }
    }

    private static List<EAttribute> textsOf(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
                .toList();
    }

    private static void check(EAttribute attribute, String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit >= Character.MIN_SURROGATE) {
                int character = text.codePointAt(i);
                if (!isXml(character)) {
                    throw refused(attribute, character);
                }
                i += Character.charCount(character) - 1;
            }
        }
    }

    private static IllegalArgumentException refused(EAttribute attribute, int character) {
        return new IllegalArgumentException(String.format(
                "The text for %s holds the character U+%04X, which cannot be stored. Nothing was changed."
                        + " Remove that character.",
                attribute.getName(), character));
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
