package org.stagebook.interchange.protools;

import java.util.Arrays;
import java.util.Set;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.SessionHeader.Counts;

/**
 * Compares what the header says the session holds with what the listings of the export hold.
 *
 * <p>A listing that was not exported proves nothing. Of files and clips Pro Tools lists all, online and offline, each
 * channel of a clip on its own; of tracks it may list a selection.
 */
final class CountsCheck {

    private final Set<SectionKind> sections;
    private final Warnings warnings;

    /** @param sections those the export has */
    CountsCheck(Set<SectionKind> sections, Warnings warnings) {
        this.sections = sections;
        this.warnings = warnings;
    }

    void compare(Counts session, Counts read) {
        if (has(SectionKind.TRACKS) && differ(session.audioTracks(), read.audioTracks())) {
            warnings.add(
                    0,
                    "The session has " + count(session.audioTracks(), "audio track") + ", the export lists "
                            + read.audioTracks()
                            + (read.audioTracks() == 0
                                    ? "; the file was probably cut short. Export it again."
                                    : "; only some tracks were exported, or some are lost."));
        }
        if (has(SectionKind.ONLINE_CLIPS, SectionKind.OFFLINE_CLIPS)) {
            compareList("audio clip", session.audioClips(), read.audioClips());
        }
        if (has(SectionKind.FILES, SectionKind.ONLINE_FILES, SectionKind.OFFLINE_FILES)) {
            compareList("audio file", session.audioFiles(), read.audioFiles());
        }
        if (!has(SectionKind.TRACKS, SectionKind.MARKERS) && (session.audioTracks() != 0 || sections.isEmpty())) {
            warnNothingToImport(session.audioTracks());
        }
    }

    private void compareList(String what, int inSession, int read) {
        if (differ(inSession, read)) {
            warnings.add(
                    0,
                    "The session has " + count(inSession, what) + " and " + read
                            + " could be read; rows are damaged or missing, or the file was cut short.");
        }
    }

    private void warnNothingToImport(int tracks) {
        String though = tracks > 0 ? ", though the session has " + count(tracks, "audio track") : "";
        warnings.add(
                0,
                "The export holds neither a track listing nor a marker listing, so there was nothing to import" + though
                        + ". Either these were not chosen in the export dialog, or the file was cut short; export it"
                        + " again with its track listing.");
    }

    private boolean has(SectionKind... kinds) {
        return Arrays.stream(kinds).anyMatch(sections::contains);
    }

    private static boolean differ(int inSession, int read) {
        return inSession >= 0 && inSession != read;
    }

    private static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
