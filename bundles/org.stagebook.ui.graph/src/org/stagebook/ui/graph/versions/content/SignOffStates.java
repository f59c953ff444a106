package org.stagebook.ui.graph.versions.content;

import java.util.List;
import java.util.Map;
import org.stagebook.model.MixVersion;
import org.stagebook.model.SignOff;
import org.stagebook.model.SignOffExtent;
import org.stagebook.ui.labels.ModelText;

/** What the sign-offs of versions come to. */
record SignOffStates(Map<MixVersion, List<SignOff>> signOffs) {

    VersionState of(MixVersion version) {
        List<SignOff> about = about(version);
        if (about.stream().anyMatch(it -> holds(it) && it.getExtent() == SignOffExtent.VERSION)) {
            return VersionState.SIGNED;
        }
        if (about.stream().anyMatch(it -> !holds(it))) {
            return VersionState.STALE;
        }
        return about.isEmpty() ? VersionState.OPEN : VersionState.PARTLY;
    }

    List<String> sentences(MixVersion version) {
        return about(version).stream().map(SignOffStates::sentence).toList();
    }

    private List<SignOff> about(MixVersion version) {
        return signOffs.getOrDefault(version, List.of());
    }

    private static boolean holds(SignOff signOff) {
        return ModelText.of(signOff.getStaleReason()).isEmpty();
    }

    private static String sentence(SignOff signOff) {
        String scope = ModelText.of(signOff.getScope());
        String by = ModelText.joined(ModelText.of(signOff.getBy()), ModelText.of(signOff.getRole()));
        String signed = (scope.isEmpty() ? "Signed" : scope + " signed") + (by.isEmpty() ? "" : " by " + by);
        return holds(signOff) ? signed : signed + ", stale: " + ModelText.of(signOff.getStaleReason());
    }
}
