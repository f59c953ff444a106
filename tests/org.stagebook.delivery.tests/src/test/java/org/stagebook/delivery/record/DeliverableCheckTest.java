package org.stagebook.delivery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.record.DeliverableCheck.Found;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.rule.Stated;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationReader;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RecordQc.Run;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.model.Deliverable;
import org.stagebook.model.QcResult;
import org.stagebook.model.QcVerdict;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimecodeFormat;

class DeliverableCheckTest {

    private static final int RATE = 48_000;
    private static final TimecodeFormat TC = TimecodeFormat.TC_24;

    @TempDir
    Path folder;

    private final EditingSession session =
            ProductionBuilder.production("The Harbour").reel(1).session();
    private final Reel reel = session.production().getReels().getFirst();

    private Deliverable deliverable() {
        session.run(new AddObjects(
                session.production(),
                Literals.PRODUCTION__DELIVERABLES,
                List.of(NewObject.of(Literals.DELIVERABLE).with(Literals.DELIVERABLE__NAME, "Stereo"))));
        return session.production().getDeliverables().getFirst();
    }

    /** Ten seconds, of which the fourth is loud. */
    private Path sound(long startSample) throws IOException {
        Path file = folder.resolve("stereo.wav");
        double[] interleaved = new double[2 * 10 * RATE];
        for (int i = 0; i < interleaved.length; i++) {
            int frame = i / 2;
            double level = frame / RATE == 3 ? 0.5 : 0.05;
            interleaved[i] = level * Math.sin(2 * Math.PI * 997 * frame / RATE);
        }
        BroadcastExtension broadcast = BroadcastExtension.forNewFile(
                new BroadcastExtension.Origin("Mix", "Stagebook", "SB0001"),
                LocalDateTime.of(2026, 1, 2, 3, 4, 5),
                startSample);
        try (WaveWriter writer = WaveWriter.create(file, new WaveSpecification(RATE, ChannelOrder.L_R, broadcast))) {
            writer.write(interleaved);
            writer.commit();
        }
        return file;
    }

    private static Specification specification(String window, double peak) throws IOException {
        String text = """
                {"format": "stagebook-specification/1", "id": "own", "title": "House",
                 "document": {"title": "Room card", "publisher": "The house", "date": "2026-01"},
                 "rules": [
                   {"id": "peak", "quantity": "truePeak", "window": "%s", "limits": {"max": %s, "unit": "dBTP"},
                    "clause": "2", "text": "Not too loud."},
                   {"id": "range", "quantity": "loudnessRange", "limits": {"min": 3, "unit": "LU"}, "severity": "note",
                    "text": "Alive."}]}
                """.formatted(window, peak);
        return new SpecificationReader()
                .read("own.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Found check(Deliverable deliverable, Path file, Specification specification) throws IOException {
        return new DeliverableCheck(Sounds.of(file), Known.of(ReelPlace.of(session.production(), deliverable)))
                .check(List.of(specification), MeasureProgress.NONE);
    }

    private static RuleResult peak(Found found) {
        return found.reports().getFirst().results().getFirst();
    }

    private void action(String first, String last) {
        session.run(new SetFeature(
                List.of(reel), Literals.REEL__FIRST_FRAME_OF_ACTION, Optional.of(TC.parsePosition(first))));
        session.run(new SetFeature(
                List.of(reel), Literals.REEL__LAST_FRAME_OF_ACTION, Optional.of(TC.parsePosition(last))));
    }

    @Test
    void framesOfActionComeFromTheReelAndPlacesAreItsTimecode() throws IOException {
        Deliverable deliverable = deliverable();
        Path file = sound(3600L * RATE);
        action("01:00:05:00", "01:00:09:00");
        RuleResult quiet = peak(check(deliverable, file, specification("action", -20)));
        assertThat(quiet.outcome()).isEqualTo(Outcome.PASS);
        assertThat(quiet.value().orElseThrow()).isBetween(-26.1, -25.9);
        action("01:00:02:00", "01:00:09:00");
        Found loud = check(deliverable, file, specification("action", -20));
        assertThat(peak(loud).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(loud.where(peak(loud).where())).contains("01:00:03:");
        assertThat(loud.remarks()).noneMatch(remark -> remark.contains("begins"));
    }

    @Test
    void aFileThatDoesNotSayWhenItBeginsBeginsWithTheReel() throws IOException {
        Deliverable deliverable = deliverable();
        Found found = check(deliverable, sound(0), specification("wholeFile", -20));
        assertThat(found.remarks()).anyMatch(remark -> remark.contains("taken to begin with the reel"));
        String start = org.stagebook.timebase.Timecode.at(reel.getStart(), TC).toString();
        assertThat(found.where(peak(found).where())).contains(start.substring(0, 5));
    }

    /** A tone of one level in both channels. */
    private Path tone(String name, double level) throws IOException {
        Path file = folder.resolve(name);
        double[] interleaved = new double[2 * 2 * RATE];
        for (int i = 0; i < interleaved.length; i++) {
            int frame = i / 2;
            interleaved[i] = level * Math.sin(2 * Math.PI * 997 * frame / RATE);
        }
        BroadcastExtension broadcast = BroadcastExtension.forNewFile(
                new BroadcastExtension.Origin("Mix", "Stagebook", "SB0001"), LocalDateTime.of(2026, 1, 2, 3, 4, 5), 0);
        try (WaveWriter writer = WaveWriter.create(file, new WaveSpecification(RATE, ChannelOrder.L_R, broadcast))) {
            writer.write(interleaved);
            writer.commit();
        }
        return file;
    }

    private RuleResult sum(Path programme, Map<String, Path> stems) throws IOException {
        Sounds sounds = new Sounds(programme, new Sounds.Beside(Optional.empty(), stems, Optional.empty()), false);
        return new DeliverableCheck(sounds, Known.of(Optional.empty()))
                        .check(List.of(SpecificationCheck.qc(SpecificationShelf.shipped())), MeasureProgress.NONE)
                        .reports()
                        .getFirst()
                        .results()
                        .stream()
                        .filter(result -> result.requirement().quantity().equals("stemSum"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void stemsAreHeldAgainstTheProgrammeTheySumTo() throws IOException {
        Path programme = tone("mix.wav", 0.5);
        Path dialogue = tone("dx.wav", 0.3);
        assertThat(sum(programme, Map.of("DX", dialogue, "MX", tone("mx.wav", 0.2)))
                        .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(sum(programme, Map.of("DX", dialogue, "MX", tone("mx.wav", 0.1)))
                        .outcome())
                .isEqualTo(Outcome.FAIL);
        assertThat(sum(programme, Map.of()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void whatAMeterReadCountsInPlaceOfOurValue() throws IOException {
        Known known = new Known(
                Optional.empty(),
                Optional.empty(),
                Map.of("truePeak", new Stated("truePeak", -30, "Room 2")),
                UserHint.NONE);
        Found found = new DeliverableCheck(Sounds.of(sound(0)), known)
                .check(List.of(specification("wholeFile", -20)), MeasureProgress.NONE);
        assertThat(peak(found).outcome()).isEqualTo(Outcome.PASS);
        assertThat(peak(found).value()).hasValue(-30);
    }

    @Test
    void whatWasFoundIsKeptWithValueAndClause() throws IOException {
        Deliverable deliverable = deliverable();
        Found found = check(deliverable, sound(0), specification("wholeFile", -20));
        Run run = new Run(Instant.EPOCH, Optional.empty(), "stereo.wav", found.hash());
        new QcRecord(found::where).of(deliverable, run, found.reports()).ifPresent(session::run);
        List<QcResult> kept = session.production().getQcResults();
        assertThat(kept).hasSize(2);
        assertThat(kept.getFirst().getVerdict()).isEqualTo(QcVerdict.FAILED);
        assertThat(kept.getFirst().getCheck()).isEqualTo("True peak");
        assertThat(kept).extracting(QcResult::getSpecification).containsOnly("own");
        assertThat(kept.getFirst().getClause()).isEqualTo("Room card, 2");
        assertThat(kept.getFirst().getValue()).startsWith("-6.0").endsWith(" dBTP");
        assertThat(kept.getFirst().getFinding()).contains("at most -20 dBTP");
        assertThat(kept.getLast().getVerdict()).as("only advice").isEqualTo(QcVerdict.PASSED);
        assertThat(found.hash()).startsWith("xxh64:");
        session.undo();
        assertThat(session.production().getQcResults()).isEmpty();
    }
}
