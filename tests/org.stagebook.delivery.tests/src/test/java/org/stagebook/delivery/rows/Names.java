package org.stagebook.delivery.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.delivery.spec.Requirement;

/**
 * File names for a naming rule, written by hand: a pattern cannot be trusted to test itself.
 *
 * @param right one that is allowed
 * @param alsoRight others that are
 * @param wrong those that are not
 */
record Names(String right, List<String> alsoRight, List<String> wrong) {

    private static final Map<String, Names> BY_PATTERN = Map.of(
            "[A-Za-z0-9._-]+",
            new Names(
                    "Show_S01E02-5.1.wav",
                    List.of("show.wav", "A1"),
                    List.of("Show S01E02.wav", "Show_Größe.wav", "show(2).wav", "a+b.wav")),
            ".*_(L|R|C|LFE|Ls|Rs)(\\.[^.]*)?",
            new Names(
                    "show_L.wav",
                    List.of("show_R.wav", "show_C.wav", "show_LFE.wav", "show_Ls.wav", "show v1.2_Rs.wav"),
                    List.of("show.wav", "show_l.wav", "showL.wav", "show_Lss.wav", "show_L_v2.wav")));

    /** For a rule. */
    static Names of(Requirement naming) {
        String pattern = naming.allowed().getFirst();
        return Optional.ofNullable(BY_PATTERN.get(pattern))
                .orElseThrow(() -> new IllegalStateException(
                        "No right and wrong names are written down for the pattern " + pattern + "."));
    }
}
