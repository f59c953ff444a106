package org.stagebook.delivery.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.delivery.qc.FileRole;
import org.stagebook.delivery.qc.QcFile;
import org.stagebook.delivery.qc.QcFiles;
import org.stagebook.delivery.qc.QcSettings;
import org.stagebook.delivery.qc.Reel;
import org.stagebook.metering.weighting.FrameRange;

/**
 * A short programme with everything that would be delivered, all of it in memory and open to be damaged.
 *
 * <p>Not for use by several threads.
 */
public final class Scene {

    private final int sampleRateHz;
    private final ChannelOrder order;
    private final FrameRange action;
    private final boolean leader;
    private final Map<FileRole, HeldSound> sounds = new EnumMap<>(FileRole.class);
    private Optional<BroadcastExtension> broadcast = Optional.empty();
    private Optional<Reel> reel = Optional.empty();
    private boolean withStems;
    private boolean withMusicAndEffects;

    /**
     * Begins one.
     *
     * @param action where there is sound
     * @param leader whether there is leader with pops around it
     */
    Scene(int sampleRateHz, ChannelOrder order, FrameRange action, boolean leader) {
        this.sampleRateHz = sampleRateHz;
        this.order = order;
        this.action = action;
        this.leader = leader;
    }

    int sampleRateHz() {
        return sampleRateHz;
    }

    ChannelOrder order() {
        return order;
    }

    FrameRange action() {
        return action;
    }

    boolean hasLeader() {
        return leader;
    }

    void put(FileRole role, HeldSound sound) {
        sounds.put(role, sound);
    }

    HeldSound sound(FileRole role) {
        HeldSound sound = sounds.get(role);
        if (sound == null) {
            throw new IllegalArgumentException("The scene has no " + role.label() + ".");
        }
        return sound;
    }

    HeldSound mix() {
        return sound(FileRole.PRINTMASTER);
    }

    List<FileRole> stems() {
        return sounds.keySet().stream()
                .filter(role -> role != FileRole.PRINTMASTER && role != FileRole.MUSIC_AND_EFFECTS)
                .toList();
    }

    /** The stems are delivered too. */
    void deliverStems() {
        withStems = true;
    }

    /** The M&amp;E is delivered too, and the stems with it. */
    void deliverMusicAndEffects() {
        withStems = true;
        withMusicAndEffects = true;
    }

    void state(BroadcastExtension chunk) {
        broadcast = Optional.of(chunk);
    }

    void state(Reel known) {
        reel = Optional.of(known);
    }

    /** How a file is called. */
    static String name(FileRole role) {
        return role.name().toLowerCase(java.util.Locale.ROOT) + ".wav";
    }

    /** What is delivered. */
    public QcFiles files() {
        QcFile main = file(FileRole.PRINTMASTER);
        QcFiles files = QcFiles.of(broadcast.map(main::with).orElse(main));
        if (withStems) {
            List<QcFile> stems = new ArrayList<>();
            stems().forEach(role -> stems.add(file(role)));
            files = files.withStems(stems);
        }
        if (withMusicAndEffects) {
            files = files.withMusicAndEffects(file(FileRole.MUSIC_AND_EFFECTS));
        }
        Reel known = reel.orElse(Reel.unknown(sampleRateHz));
        return files.in(leader ? known.acting(action) : known);
    }

    private QcFile file(FileRole role) {
        return QcFile.of(name(role), role, sound(role).recording());
    }

    /** What is asked of it: leader and pops where it has them, none where it has none. */
    public QcSettings settings() {
        return QcSettings.USUAL.with(leader ? QcSettings.Leader.REEL : QcSettings.Leader.NONE);
    }

    @Override
    public String toString() {
        return order + ", " + sampleRateHz + " Hz, " + mix().frames() / sampleRateHz + " s" + (leader ? ", leader" : "")
                + (withStems ? ", stems" : "") + (withMusicAndEffects ? ", M&E" : "");
    }
}
