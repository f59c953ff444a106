package org.stagebook.delivery.check;

import java.util.Locale;
import java.util.Map;
import org.stagebook.delivery.qc.FileRole;

/** What a stem is, by the names the stage uses. */
public final class StemRoles {

    private static final Map<String, FileRole> ROLES = Map.ofEntries(
            Map.entry("dx", FileRole.DIALOGUE),
            Map.entry("dia", FileRole.DIALOGUE),
            Map.entry("dialogue", FileRole.DIALOGUE),
            Map.entry("dialog", FileRole.DIALOGUE),
            Map.entry("mx", FileRole.MUSIC),
            Map.entry("mus", FileRole.MUSIC),
            Map.entry("music", FileRole.MUSIC),
            Map.entry("fx", FileRole.EFFECTS),
            Map.entry("sfx", FileRole.EFFECTS),
            Map.entry("effects", FileRole.EFFECTS),
            Map.entry("fol", FileRole.FOLEY),
            Map.entry("fly", FileRole.FOLEY),
            Map.entry("foley", FileRole.FOLEY),
            Map.entry("bg", FileRole.AMBIENCE),
            Map.entry("amb", FileRole.AMBIENCE),
            Map.entry("ambience", FileRole.AMBIENCE));

    private StemRoles() {}

    /** The role of a stem of that name; {@link FileRole#OTHER} where the name is none of those. */
    public static FileRole of(String name) {
        return ROLES.getOrDefault(name.strip().toLowerCase(Locale.ROOT), FileRole.OTHER);
    }
}
