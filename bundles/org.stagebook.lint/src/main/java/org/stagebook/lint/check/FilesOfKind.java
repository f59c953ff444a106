package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stagebook.lint.CueKinds;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintItem;
import org.stagebook.model.ContentRole;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;

/** Which files and which cues of a kind there are in a reel. */
final class FilesOfKind {
    private static final Set<ContentRole> CUED = Set.of(
            ContentRole.DIALOGUE,
            ContentRole.EFFECTS,
            ContentRole.AMBIENCE,
            ContentRole.FOLEY,
            ContentRole.DESIGN,
            ContentRole.MUSIC);

    private FilesOfKind() {}

    /** Whether a kind of file is spotted at all. */
    static boolean isCued(ContentRole role) {
        return CUED.contains(role);
    }

    static List<LintItem> in(LintContext context, Reel reel, ContentRole role) {
        return context.items().stream()
                .filter(item ->
                        item.role() == role && item.reel().filter(reel::equals).isPresent())
                .toList();
    }

    /** The cues of a reel that are to be heard, by kind. */
    static Map<ContentRole, List<Cue>> cues(Reel reel) {
        Map<ContentRole, List<Cue>> byKind = new LinkedHashMap<>();
        for (Cue cue : LintContext.cues(reel)) {
            byKind.computeIfAbsent(CueKinds.of(cue), kind -> new ArrayList<>()).add(cue);
        }
        return byKind;
    }
}
