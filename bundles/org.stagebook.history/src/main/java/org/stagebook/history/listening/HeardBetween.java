package org.stagebook.history.listening;

import java.util.List;
import org.stagebook.model.ListeningTest;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;

/** Finds the listening tests that compared two versions with each other, whichever version keeps them. */
public final class HeardBetween {
    private HeardBetween() {}

    /** Those tests, in the order of the versions that keep them. */
    public static List<ListeningTest> of(Production production, MixVersion one, MixVersion other) {
        return production.getMixVersions().stream()
                .flatMap(version -> version.getListeningTests().stream())
                .filter(test -> compares(test, one) && compares(test, other))
                .toList();
    }

    private static boolean compares(ListeningTest test, MixVersion version) {
        return test.getCandidates().stream().anyMatch(candidate -> version.equals(candidate.getVersion()));
    }
}
