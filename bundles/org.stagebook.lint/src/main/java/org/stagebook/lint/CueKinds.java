package org.stagebook.lint;

import org.stagebook.model.Category;
import org.stagebook.model.ConformState;
import org.stagebook.model.ContentRole;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;

/** Which kind of file a cue's sound is in, by the words of its category. */
public final class CueKinds {
    private CueKinds() {}

    /** The kind; {@link ContentRole#OTHER} if the category does not tell. */
    public static ContentRole of(Cue cue) {
        Category category = cue.getCategory();
        if (category == null) {
            return ContentRole.OTHER;
        }
        ContentRole byCode = category.getCode() == null ? ContentRole.OTHER : ContentRoles.ofWords(category.getCode());
        return byCode != ContentRole.OTHER || category.getName() == null
                ? byCode
                : ContentRoles.ofWords(category.getName());
    }

    static boolean isHeard(Cue cue) {
        return cue.getStatus() != CueStatus.REMOVED && cue.getConformState() != ConformState.CUT;
    }
}
