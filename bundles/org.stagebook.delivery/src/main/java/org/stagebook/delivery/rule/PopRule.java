package org.stagebook.delivery.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.recording.Recording;
import org.stagebook.delivery.qc.FileReading;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.qc.sound.PopFinder.Pop;
import org.stagebook.delivery.spec.Requirement;

/**
 * Demands a sync pop at one end, in every channel but the LFE, or forbids it in all. A pop is a burst of 1 kHz that is one frame of
 * picture long; anything else is none.
 *
 * @param end where it is looked for
 */
record PopRule(PopEnd end) implements Rule {

    @Override
    public String quantity() {
        return end.quantity();
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.DEFECTS);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        return evidence.sound()
                .map(QcReading::main)
                .map(file -> requirement.allowed().contains("required")
                        ? required(requirement, file)
                        : forbidden(requirement, end.of(file.pops())))
                .orElseGet(() -> RuleResult.of(requirement, Outcome.NEEDS_HUMAN, "Nobody listened to it."));
    }

    private RuleResult required(Requirement requirement, FileReading file) {
        List<Pop> pops = end.of(file.pops());
        Recording recording = file.file().recording();
        Optional<ChannelOrder> order = recording.channels().order();
        List<String> without = IntStream.range(0, recording.format().channels())
                .filter(channel ->
                        order.isEmpty() || !order.get().speakers().get(channel).isLowFrequency())
                .filter(channel -> pops.stream().noneMatch(pop -> pop.channel() == channel))
                .mapToObj(channel -> label(order, channel))
                .toList();
        if (without.isEmpty()) {
            return RuleResult.of(requirement, Outcome.PASS, "in " + pops.size() + " channels", "")
                    .at(first(pops));
        }
        String why = pops.isEmpty() ? "" : "There is no " + end.words() + " in " + String.join(", ", without) + ".";
        return RuleResult.of(
                        requirement, Outcome.FAIL, pops.isEmpty() ? "none" : "in " + pops.size() + " channels", why)
                .at(first(pops));
    }

    /** Judges the pops that are there where none may be. */
    static RuleResult forbidden(Requirement requirement, List<Pop> pops) {
        return pops.isEmpty()
                ? RuleResult.of(requirement, Outcome.PASS, "none", "")
                : RuleResult.of(requirement, Outcome.FAIL, "in " + pops.size() + " channels", "")
                        .at(first(pops));
    }

    private static String label(Optional<ChannelOrder> order, int channel) {
        return order.map(known -> known.speakers().get(channel).label()).orElse("channel " + (channel + 1));
    }

    private static List<Place> first(List<Pop> pops) {
        return pops.stream().limit(1).map(pop -> new Place(pop.range(), "")).toList();
    }
}
