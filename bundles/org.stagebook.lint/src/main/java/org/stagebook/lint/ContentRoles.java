package org.stagebook.lint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.model.ContentRole;

/**
 * Guesses what a file is for from its name and the folders it lies in, by the abbreviations the trade uses; the file's own name
 * counts more than its folder's. A guess: people correct it in the handoff form.
 */
public final class ContentRoles {
    private static final Map<ContentRole, Set<String>> EXTENSIONS = Map.of(
            ContentRole.SESSION,
                    Set.of("ptx", "ptf", "pts", "npr", "cpr", "rpp", "logicx", "als", "sesx", "aup3", "ardour"),
            ContentRole.AAF, Set.of("aaf", "omf"),
            ContentRole.PICTURE, Set.of("mov", "mp4", "mxf", "m4v", "avi", "mkv", "dpx"),
            ContentRole.DOCUMENT,
                    Set.of(
                            "pdf", "txt", "md", "doc", "docx", "rtf", "odt", "html", "csv", "tsv", "xls", "xlsx",
                            "json", "xml", "edl", "otio", "srt", "jpg", "jpeg", "png"));

    private static final Map<ContentRole, Set<String>> WORDS = Map.of(
            ContentRole.GUIDE, Set.of("guide", "gtk", "guides", "temp", "tempmix"),
            ContentRole.DIALOGUE,
                    Set.of(
                            "dx",
                            "dia",
                            "dial",
                            "dialog",
                            "dialogue",
                            "adr",
                            "lg",
                            "group",
                            "grp",
                            "loopgroup",
                            "walla",
                            "pfx",
                            "vo"),
            ContentRole.DESIGN, Set.of("design", "dsgn", "dsn", "des", "sd", "sounddesign"),
            ContentRole.FOLEY, Set.of("foley", "fol", "fly", "feet", "fs", "footsteps", "props", "prop", "cloth"),
            ContentRole.AMBIENCE,
                    Set.of("bg", "bgs", "amb", "ambience", "ambiences", "atmos", "atmo", "atm", "backgrounds"),
            ContentRole.MUSIC, Set.of("mx", "mus", "music", "score", "src", "source", "songs", "song"),
            ContentRole.EFFECTS, Set.of("fx", "sfx", "efx", "effects", "hfx", "hardfx", "lfe"));

    private static final List<ContentRole> WORD_ORDER = List.of(
            ContentRole.GUIDE,
            ContentRole.DIALOGUE,
            ContentRole.FOLEY,
            ContentRole.AMBIENCE,
            ContentRole.MUSIC,
            ContentRole.DESIGN,
            ContentRole.EFFECTS);

    private ContentRoles() {}

    /** The role of the file with this path, its names separated by {@code /}. */
    public static ContentRole guess(String path) {
        String[] names = path.split("/", -1);
        String fileName = names[names.length - 1];
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<ContentRole> byExtension = Stream.of(
                        ContentRole.SESSION, ContentRole.AAF, ContentRole.PICTURE, ContentRole.DOCUMENT)
                .filter(r -> EXTENSIONS.getOrDefault(r, Set.of()).contains(extension))
                .findFirst();
        return byExtension.orElseGet(() -> byWords(names));
    }

    /** The role of a kind of sound by its words alone, such as the code or the name of a category. */
    public static ContentRole ofWords(String text) {
        return byWords(new String[] {text});
    }

    private static ContentRole byWords(String[] names) {
        for (int i = names.length - 1; i >= 0; i--) {
            List<String> words = List.of(names[i].replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                    .toLowerCase(Locale.ROOT)
                    .split("[^\\p{L}]+"));
            Optional<ContentRole> role = WORD_ORDER.stream()
                    .filter(r -> WORDS.getOrDefault(r, Set.of()).stream().anyMatch(words::contains))
                    .findFirst();
            if (role.isPresent()) {
                return role.get();
            }
        }
        return ContentRole.OTHER;
    }
}
