package org.stagebook.history.compare;

import java.util.Optional;
import org.stagebook.history.sound.StemSound;
import org.stagebook.model.MixFileKind;

/**
 * A stem in two versions.
 *
 * @param name of the stem, for people
 * @param reelNumber reel its files hold; 0 for the whole
 * @param file name of its file where the stem has several; else empty
 * @param before in the earlier version, if it has it
 * @param after in the later version, if it has it
 */
public record StemPair(
        String name, int reelNumber, String file, Optional<StemSound> before, Optional<StemSound> after) {

    /** Whether it is all stems together. */
    boolean isPrintmaster() {
        return name.equals(MixFileKind.PRINTMASTER.getLiteral());
    }

    /** Name and reel, for people: "R1 BG". */
    public String label() {
        String stem = reelNumber == 0 ? name : "R" + reelNumber + " " + name;
        return file.isEmpty() ? stem : stem + " (" + file + ")";
    }
}
