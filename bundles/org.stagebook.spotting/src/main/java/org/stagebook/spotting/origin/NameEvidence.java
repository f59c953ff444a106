package org.stagebook.spotting.origin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.model.Origin;
import org.stagebook.model.Track;
import org.stagebook.spotting.origin.Evidence.Source;

/**
 * What names say: slates and production tracks, words of post, names of libraries, and file names by the Universal Category
 * System (UCS 8), which only libraries use.
 */
final class NameEvidence {

    private static final Pattern LIBRARY = Pattern.compile(
            "\\b(?:libraries|(?:sfx|fx|effects?|sounds?|music)[ _-]?library|soundly|soundsnap|boom\\s?library|sound\\s?ideas|hollywood\\s?edge|pro\\s?sound\\s?effects|blastwave|a\\s?sound\\s?effect|tonsturm|bbc\\s?(?:sfx|sound effects)|series\\s?6000|sonniss)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UCS = Pattern.compile("[A-Z]{3,}[A-Z][a-z]{2,}(?:-[\\w ]+)?_[^_]+_[^_]+_[^_]+.*");
    private static final Pattern POST = Pattern.compile(
            "(?:^|[^\\p{L}])(?:adr|foley|fol|walla|wild\\s?foley)(?:[^\\p{L}]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRODUCTION_TRACK = Pattern.compile(
            "(?:^|[^\\p{L}])(?:pfx|boom|lav|iso|prod(?:uction)?|dx|dia|dial|dialog|dialogue)(?:[^\\p{L}]|$)",
            Pattern.CASE_INSENSITIVE);
    /** {@code 14A-3}, {@code 107B_T02}: scene, take, and what the workstation appends. */
    private static final Pattern SLATE =
            Pattern.compile("(\\d{1,3}[A-Z]{1,3}|\\d{1,3}[A-Z]{0,3}(?=[-_/]T))[-_/]T?(\\d{1,2})(?:[-_.].*)?");

    private NameEvidence() {}

    static Optional<Evidence> ofFile(String file) {
        String name = name(file);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (LIBRARY.matcher(file).find()) {
            return Optional.of(new Evidence(Origin.LIBRARY, Source.FILE, file));
        }
        if (UCS.matcher(name).matches()) {
            return Optional.of(new Evidence(Origin.LIBRARY, Source.FILE, name + " is named by the UCS"));
        }
        if (namesPost(name)) {
            return Optional.of(new Evidence(Origin.POST, Source.FILE, name));
        }
        return slate(name, Source.FILE);
    }

    static Optional<Evidence> ofClip(String name) {
        return namesPost(name) ? Optional.of(new Evidence(Origin.POST, Source.CLIP, name)) : slate(name, Source.CLIP);
    }

    static Optional<Evidence> ofTrack(Track track) {
        String name = track.getName() == null ? "" : track.getName();
        if (namesPost(name)) {
            return Optional.of(new Evidence(Origin.POST, Source.TRACK, name));
        }
        return PRODUCTION_TRACK.matcher(name).find()
                ? Optional.of(new Evidence(Origin.PRODUCTION, Source.TRACK, name))
                : Optional.empty();
    }

    /** The description in a bext chunk. */
    static Optional<Evidence> ofDescription(String description) {
        if (LIBRARY.matcher(description).find()) {
            return Optional.of(new Evidence(Origin.LIBRARY, Source.BEXT, description));
        }
        return namesPost(description)
                ? Optional.of(new Evidence(Origin.POST, Source.BEXT, description))
                : Optional.empty();
    }

    static boolean namesPost(String text) {
        return POST.matcher(text.replace('_', ' ')).find();
    }

    private static Optional<Evidence> slate(String name, Source source) {
        Matcher slate = SLATE.matcher(name);
        return slate.matches()
                ? Optional.of(new Evidence(
                        Origin.PRODUCTION,
                        source,
                        name + " reads as scene " + slate.group(1) + " take " + Integer.parseInt(slate.group(2))))
                : Optional.empty();
    }

    private static String name(String file) {
        String path = file.replace('\\', '/').replace(':', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        int point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }
}
