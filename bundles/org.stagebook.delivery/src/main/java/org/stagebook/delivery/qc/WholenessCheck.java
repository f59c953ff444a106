package org.stagebook.delivery.qc;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.recording.RecordingFormat;
import org.stagebook.delivery.qc.QcFinding.Measure;
import org.stagebook.delivery.qc.sound.ChannelTotals;

/** Whether a file is all there, and whether there is anything to be judged in it: what is measured of nothing passes everything. */
final class WholenessCheck {

    /** The shortest sound that has a loudness: one gating block of ITU-R BS.1770. */
    private static final double SHORTEST_SECONDS = 0.4;

    private final QcFile file;
    private final List<ChannelTotals> totals;
    private final double silentBelowDbfs;
    private final FileWords words;

    /**
     * Prepares.
     *
     * @param totals of each channel
     * @param silentBelowDbfs a sample peak below this is silence
     */
    WholenessCheck(QcFile file, List<ChannelTotals> totals, double silentBelowDbfs) {
        this.file = file;
        this.totals = List.copyOf(totals);
        this.silentBelowDbfs = silentBelowDbfs;
        this.words = new FileWords(file);
    }

    /**
     * What is missing.
     *
     * @param holdsPopsAlone whether no channel holds anything but pops
     */
    List<QcFinding> find(boolean holdsPopsAlone) {
        List<QcFinding> findings = new ArrayList<>();
        for (String loss : file.recording().losses()) {
            findings.add(finding(QcKind.INCOMPLETE_FILE, words.name() + " is not complete: " + loss));
        }
        String nothing = file.role().isStem() ? "" : nothing(holdsPopsAlone);
        if (!nothing.isEmpty()) {
            findings.add(finding(QcKind.NO_SOUND, words.name() + nothing));
        }
        return findings;
    }

    /** Why there is nothing to be judged; empty where there is. Stems may well be silent. */
    private String nothing(boolean holdsPopsAlone) {
        if (file.recording().format().frames() == 0) {
            return " holds no sound at all.";
        }
        if (seconds() < SHORTEST_SECONDS) {
            return FileWords.number(" lasts %.4f s", seconds())
                    + FileWords.number(": what is shorter than %.1f s has no loudness.", SHORTEST_SECONDS);
        }
        if (totals.stream().allMatch(channel -> channel.peakDbfs() < silentBelowDbfs)) {
            return FileWords.number(" holds nothing above %.0f dBFS in any channel.", silentBelowDbfs);
        }
        return holdsPopsAlone ? " holds pops and nothing else." : "";
    }

    private double seconds() {
        RecordingFormat format = file.recording().format();
        return format.frames() / (double) format.sampleRateHz();
    }

    private QcFinding finding(QcKind kind, String sentence) {
        return new QcFinding(kind, words.name(), List.of(), words.whole(), new Measure(seconds(), "s"), sentence);
    }
}
