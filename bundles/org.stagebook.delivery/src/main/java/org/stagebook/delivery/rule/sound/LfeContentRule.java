package org.stagebook.delivery.rule.sound;

import java.util.Optional;
import java.util.Set;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.delivery.qc.FileReading;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.qc.sound.ChannelTotals;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.NumberRule;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;

/** How far the energy of the LFE above twice its low-pass lies above that below it, in dB: far below 0 for an LFE. */
public final class LfeContentRule implements NumberRule {

    private static final double LEAST_DB = -99;

    /** For the service loader. */
    public LfeContentRule() {}

    @Override
    public String quantity() {
        return "lfeContent";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.DEFECTS);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        return evidence.sound()
                .map(QcReading::main)
                .map(LfeContentRule::read)
                .orElseGet(() -> new Reading.Unknown("Nobody listened to it."));
    }

    private static Reading read(FileReading file) {
        Optional<ChannelOrder> order = file.file().recording().channels().order();
        int channel = order.map(known -> known.channelOf(Speaker.LFE)).orElse(-1);
        if (channel < 0) {
            return new Reading.Nothing("It has no LFE.");
        }
        ChannelTotals lfe = file.channels().get(channel);
        return lfe.low() + lfe.high() > 0
                ? Reading.Value.of(Math.max(LEAST_DB, Math.min(-LEAST_DB, 10 * Math.log10(lfe.high() / lfe.low()))))
                : new Reading.Nothing("The LFE is silent.");
    }
}
