package org.stagebook.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stagebook.lint.sound.ChannelMeasures;
import org.stagebook.lint.sound.SoundMeasures;
import org.stagebook.model.ContentRole;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.Reel;

/**
 * An item of the contents with what is known of its file.
 *
 * @param item as the package lists it
 * @param path in the package; empty if the item has none
 * @param facts of its file
 * @param reel it belongs to, if anybody can tell
 */
public record LintItem(HandoffItem item, String path, FileFacts facts, Optional<Reel> reel) {

    /** Folders in which workstations keep what their sessions play. */
    private static final Set<String> MEDIA_FOLDERS =
            Set.of("audio files", "bounced files", "rendered files", "session file backups", "aaf media", "omf media");

    static LintItem of(HandoffItem item, FileFacts facts, ReelGuess guess) {
        String path = item.getPath() == null ? "" : item.getPath();
        Optional<Reel> reel = Optional.ofNullable(item.getReel())
                .or(() -> guess.byName(path))
                .or(() -> facts.sound().flatMap(sound -> guess.byTime(sound.format())));
        return new LintItem(item, path, facts, reel);
    }

    /** Its name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder it lies in, empty at the top. */
    public String folder() {
        int end = path.lastIndexOf('/');
        return end < 0 ? "" : path.substring(0, end);
    }

    public ContentRole role() {
        return item.getRole();
    }

    /** Its sound, if it was read and is part of what is handed over by itself and not only what a session plays. */
    public Optional<SoundMeasures> sound() {
        return facts.sound().filter(SoundMeasures::hasSound).filter(sound -> !isSessionMedia());
    }

    /** Whether it lies where a workstation keeps what its session plays. */
    public boolean isSessionMedia() {
        for (String folder : folder().toLowerCase(Locale.ROOT).split("/", -1)) {
            if (MEDIA_FOLDERS.contains(folder)) {
                return true;
            }
        }
        return false;
    }

    /** A channel by its speaker, or by its number where nobody says which it is. */
    public static String channelName(SoundMeasures sound, int channel) {
        return sound.order()
                .order()
                .filter(order -> order.channelCount() > channel)
                .map(order -> order.speakers().get(channel).label())
                .orElseGet(() -> "channel " + (channel + 1));
    }

    /** Whether a channel holds nothing but pops: silence to those who listen for the programme. */
    public static boolean isSilent(SoundMeasures sound, ChannelMeasures channel) {
        return channel.silent() || OutsidePops.of(sound, channel).isEmpty();
    }
}
