package org.stagebook.delivery.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.recording.Recording;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Severity;
import org.stagebook.delivery.spec.SpecificationReader;
import org.stagebook.delivery.testkit.HeldSound;
import org.stagebook.metering.MeasureProgress;

/** What has to come beside a programme is asked for by name, and a file by itself fails nothing by that. */
class BesideTest {

    private static CheckReport report(Delivery delivery) throws IOException {
        String text = """
                {"format": "stagebook-specification/1", "id": "own", "title": "House",
                 "document": {"title": "Room card", "publisher": "The house", "date": "2026-01"},
                 "rules": [{"id": "peak", "quantity": "truePeak", "limits": {"max": -1, "unit": "dBTP"}, "text": "Soft."}],
                 "stems": [{"name": "Dialogue", "layout": "2.0", "required": true, "text": "As in the mix."},
                   {"name": "Dialogue", "layout": "Mono", "required": true},
                   {"name": "Music", "required": false}, {"name": "M&E", "required": true}],
                 "documents": ["Cue sheet"]}
                """;
        return new SpecificationCheck(RuleBook.installed(), 1)
                .check(
                        delivery,
                        new SpecificationReader()
                                .read("own.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                        MeasureProgress.NONE);
    }

    private static Recording stereo() {
        HeldSound sound = HeldSound.silence(48_000, ChannelOrder.L_R, 48_000);
        java.util.Arrays.fill(sound.planar()[0], 0.1);
        return sound.recording();
    }

    private static List<Outcome> outcomes(CheckReport report) {
        return report.results().stream().skip(1).map(RuleResult::outcome).toList();
    }

    @Test
    void aFileByItselfPassesAndSaysWhatElseHasToGo() throws IOException {
        CheckReport report = report(Delivery.of(stereo()));
        assertThat(report.verdict()).isEqualTo(Verdict.PASS);
        assertThat(outcomes(report))
                .containsExactly(Outcome.NEEDS_HUMAN, Outcome.NEEDS_HUMAN, Outcome.NEEDS_HUMAN, Outcome.NEEDS_HUMAN);
        assertThat(report.results().get(1).why()).contains("\"Dialogue\" was not given");
        assertThat(report.results().getLast().why()).contains("\"Cue sheet\"");
        assertThat(report.results().getLast().requirement().severity()).isEqualTo(Severity.WARN);
    }

    @Test
    void whatIsGivenPassesInItsLayoutByAnyOfItsNames() throws IOException {
        Delivery.Beside beside = new Delivery.Beside(Optional.empty(), Map.of("DX", stereo()), Optional.of(stereo()));
        CheckReport report = report(Delivery.of(stereo()).with(beside));
        assertThat(outcomes(report)).containsExactly(Outcome.PASS, Outcome.FAIL, Outcome.PASS, Outcome.NEEDS_HUMAN);
        assertThat(report.verdict()).isEqualTo(Verdict.PASS);
        CheckReport named = report(Delivery.of(stereo()).withDialogue(stereo()));
        assertThat(outcomes(named).getFirst()).isEqualTo(Outcome.PASS);
    }
}
