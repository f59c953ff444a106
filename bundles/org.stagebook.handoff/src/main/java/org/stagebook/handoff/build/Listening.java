package org.stagebook.handoff.build;

import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.lint.sound.PopExpectation;
import org.stagebook.lint.sound.PopPlaces;

/** Knows where to listen for pops in the files of a package while they are copied. */
@FunctionalInterface
public interface Listening {
    /** Nowhere. */
    Listening NOWHERE = path -> format -> PopExpectation.NONE;

    /** Where to listen in the file of this path in the package. */
    PopPlaces of(ManifestPath path);
}
