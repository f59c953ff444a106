package org.stagebook.ui.labels;

import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.ui.icons.IconName;

/**
 * How objects of one type are shown: icon, name, and a quiet detail behind the name.
 *
 * @param type the model interface it speaks for
 * @param icon the icon of the type
 * @param text the name of one object; never empty
 * @param detail what stands behind the name in quiet text; may be empty
 */
public record ObjectLabel<T extends EObject>(
        Class<T> type, IconName icon, Function<T, String> text, Function<T, String> detail) {

    String textOf(EObject object) {
        String shown = text.apply(type.cast(object));
        return shown.isBlank() ? "(unnamed)" : shown;
    }

    String detailOf(EObject object) {
        return detail.apply(type.cast(object));
    }
}
