package org.stagebook.delivery.testkit.files;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stagebook.delivery.qc.adm.AdmItem;

/**
 * How a planted defect must show in what is said of a delivery.
 *
 * @param rule the id of the rule that must fail
 * @param needed texts that it must say
 * @param alien texts that it must not say, because what they are about is right
 */
public record FileSigns(String rule, List<String> needed, List<String> alien) {

    /** Nothing is wrong. */
    static final FileSigns NONE = new FileSigns("", List.of(), List.of());

    /** Copies the lists. */
    public FileSigns {
        needed = List.copyOf(needed);
        alien = List.copyOf(alien);
    }

    static FileSigns of(AdmItem item) {
        Set<AdmItem> follow = EnumSet.of(item);
        follow.addAll(following(item));
        List<String> alien = Arrays.stream(AdmItem.values())
                .filter(other -> !follow.contains(other))
                .map(FileSigns::words)
                .toList();
        return new FileSigns("adm", List.of(words(item)), alien);
    }

    private static String words(AdmItem item) {
        return "ADM profile, " + item.label() + ":";
    }

    /** What a deviation brings with it: there are no identifiers for a 119th object. */
    private static Set<AdmItem> following(AdmItem item) {
        return item == AdmItem.OBJECT_COUNT ? EnumSet.of(AdmItem.OBJECT_ID) : EnumSet.noneOf(AdmItem.class);
    }
}
