package org.stagebook.delivery.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.checksum.ChecksumsBeside;
import org.stagebook.delivery.qc.HeardAs;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.qc.TickSeries;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.DialogueEvidence;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.LoudnessEvidence;
import org.stagebook.delivery.spec.Window;
import org.stagebook.metering.LoudnessRevision;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.weighting.EquivalentLevelSetup;
import org.stagebook.metering.weighting.FrameRange;

/** What one pass has found, by window. */
record GatheredEvidence(Delivery delivery, Optional<QcReading> sound, ChecksumsBeside checksums) implements Evidence {

    @Override
    public Optional<LoudnessEvidence> loudness(Window window) {
        return sound.map(QcReading::main)
                .flatMap(file -> range(window, file.series()).map(range -> new ReadLoudness(file, range)));
    }

    @Override
    public Optional<DialogueEvidence> dialogue(Window window) {
        return sound.flatMap(QcReading::spoken)
                .flatMap(speaking -> range(window, sound.orElseThrow().main().series())
                        .flatMap(range -> sound.orElseThrow()
                                .dialogue(range)
                                .map(found -> new DialogueEvidence(
                                        found.stemLufs(),
                                        found.programmeLufs(),
                                        speaking.loudness(range, LoudnessRevision.BS_1770_5)
                                                .map(Loudness::rangeLu)
                                                .orElse(OptionalDouble.empty()),
                                        found.speechSharePercent(),
                                        found.method()))));
    }

    private Optional<FrameRange> range(Window window, TickSeries series) {
        return switch (window) {
            case WHOLE_FILE -> Optional.of(series.whole());
            case ACTION -> delivery.action();
            case SOUND ->
                series.sounding(
                        EquivalentLevelSetup.DEFAULT_SOUND_ABOVE_DBFS,
                        betweenPops().orElse(series.whole()));
        };
    }

    @Override
    public Map<ChannelOrder, Evidence> heardOtherwise() {
        Map<ChannelOrder, Evidence> heard = new LinkedHashMap<>();
        for (HeardAs as : sound.map(reading -> reading.main().otherwise()).orElse(List.of())) {
            QcReading reading = sound.orElseThrow().heard(as);
            Delivery other = new Delivery(
                    reading.main().file().recording(), delivery.beside(), delivery.picture(), delivery.stated());
            heard.put(as.order(), new GatheredEvidence(other, Optional.of(reading), checksums));
        }
        return heard;
    }

    @Override
    public Optional<FrameRange> betweenPops() {
        return sound.map(QcReading::main)
                .map(BetweenPops::new)
                .filter(BetweenPops::isAny)
                .map(BetweenPops::range);
    }

    @Override
    public OptionalDouble leqM() {
        return sound.map(QcReading::main)
                .flatMap(file -> file.mWeighted()
                        .flatMap(weighted -> played(file.series()).map(weighted::levelDb)))
                .orElse(OptionalDouble.empty());
    }

    /** From the first sound to the last, of the action where that is known, else between the pops. */
    private Optional<FrameRange> played(TickSeries series) {
        return series.sounding(
                EquivalentLevelSetup.DEFAULT_SOUND_ABOVE_DBFS,
                delivery.action().or(this::betweenPops).orElse(series.whole()));
    }
}
