package org.stagebook.delivery.check;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.stagebook.audio.recording.Recording;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.DialogueEvidence;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.LoudnessEvidence;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.Window;
import org.stagebook.metering.LoudnessRevision;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.dialogue.DialogueLoudness;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.WeightingCurve;

/** Measures what rules ask for. */
final class EvidenceGatherer {

    private final Measurer measurer;

    EvidenceGatherer(ExecutorService executor, int threads) {
        this.measurer = new Measurer(executor, threads);
    }

    Evidence gather(Delivery delivery, Set<Input> inputs, Specification specification, MeasureProgress progress)
            throws IOException {
        Map<Window, LoudnessEvidence> loudness = new EnumMap<>(Window.class);
        Map<Window, DialogueEvidence> dialogue = new EnumMap<>(Window.class);
        for (Window window : windows(specification)) {
            Optional<MeasurementRequest> request = within(delivery, window);
            if (request.isPresent() && inputs.contains(Input.LOUDNESS)) {
                loudness.put(window, loudness(delivery.programme(), request.get(), progress));
            }
            if (request.isPresent()
                    && inputs.contains(Input.DIALOGUE)
                    && delivery.dialogue().isPresent()) {
                dialogue.put(window, dialogue(delivery, request.get(), progress));
            }
        }
        OptionalDouble leqM =
                inputs.contains(Input.LEQ_M) ? leqM(delivery.programme(), progress) : OptionalDouble.empty();
        return new GatheredEvidence(delivery, loudness, dialogue, leqM);
    }

    private static Set<Window> windows(Specification specification) {
        return specification.requirements().stream()
                .map(Requirement::window)
                .filter(window -> window != Window.SOUND)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Window.class)));
    }

    private static Optional<MeasurementRequest> within(Delivery delivery, Window window) {
        return window == Window.WHOLE_FILE
                ? Optional.of(MeasurementRequest.DELIVERY)
                : delivery.action().map(MeasurementRequest.DELIVERY::within);
    }

    private LoudnessEvidence loudness(Recording recording, MeasurementRequest request, MeasureProgress progress)
            throws IOException {
        Programme programme = Programme.of(recording);
        Measurement gated = measurer.measure(programme, request, progress);
        OptionalDouble ungated = measurer.measure(
                        programme,
                        new MeasurementRequest(Set.of(Quantity.LOUDNESS), request.method(), request.scope())
                                .by(LoudnessRevision.BS_1770_1),
                        progress)
                .integratedLufs();
        return new MeasuredLoudness(gated, ungated, programme.order());
    }

    private DialogueEvidence dialogue(Delivery delivery, MeasurementRequest request, MeasureProgress progress)
            throws IOException {
        Programme stem = Programme.of(delivery.dialogue().orElseThrow());
        DialogueLoudness found = measurer.measureDialogue(Programme.of(delivery.programme()), stem, request, progress);
        OptionalDouble range = measurer.measure(stem, request, progress)
                .loudness()
                .map(loudness -> loudness.rangeLu())
                .orElse(OptionalDouble.empty());
        return new DialogueEvidence(
                found.stemLufs(), found.programmeLufs(), range, found.speechSharePercent(), found.method());
    }

    private OptionalDouble leqM(Recording recording, MeasureProgress progress) throws IOException {
        MeasurementRequest request =
                MeasurementRequest.of(Set.of(Quantity.LEQ_M)).andFirstToLastSound();
        Measurement measured = measurer.measure(Programme.of(recording), request, progress);
        return Optional.ofNullable(measured.levels().firstToLastSound().get(WeightingCurve.M))
                .map(EquivalentLevel::levelDb)
                .orElse(OptionalDouble.empty());
    }
}
