package org.stagebook.delivery.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationReader;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.delivery.testkit.HeldSound;
import org.stagebook.metering.MeasureProgress;

/** Checks deliveries as the commands do, by specifications that are shipped or made up. */
final class HouseRules {

    static final int RATE = 48_000;

    private HouseRules() {}

    /** A specification of these rules, each without its id, which is its number, and its text. */
    static Specification of(String id, String... rules) throws IOException {
        StringBuilder listed = new StringBuilder();
        for (int rule = 0; rule < rules.length; rule++) {
            listed.append(rule == 0 ? "" : ", ")
                    .append("{\"id\": \"r%d\", %s, \"text\": \"As asked.\"}".formatted(rule, rules[rule]));
        }
        String text = """
                {"format": "stagebook-specification/1", "id": "%s", "title": "House",
                 "document": {"title": "Room card", "publisher": "The house", "date": "2026-01"},
                 "rules": [%s]}
                """.formatted(id, listed);
        return new SpecificationReader()
                .read(id + ".json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Specification qc() {
        return SpecificationCheck.qc(SpecificationShelf.shipped());
    }

    static Specification shipped(String id) {
        return SpecificationShelf.shipped().find(id).orElseThrow();
    }

    static CheckReport check(Delivery delivery, Specification specification) throws IOException {
        return check(delivery, List.of(specification)).getFirst();
    }

    static List<CheckReport> check(Delivery delivery, List<Specification> specifications) throws IOException {
        return new SpecificationCheck(RuleBook.installed(), 2).check(delivery, specifications, MeasureProgress.NONE);
    }

    /** What was said of the first rule on a quantity. */
    static RuleResult result(CheckReport report, String quantity) {
        return report.results().stream()
                .filter(result -> result.requirement().quantity().equals(quantity))
                .findFirst()
                .orElseThrow();
    }

    /** A tone of that amplitude in all channels. */
    static HeldSound tone(ChannelOrder order, double seconds, double amplitude) {
        HeldSound sound = HeldSound.silence(RATE, order, (int) (seconds * RATE));
        for (int channel = 0; channel < order.channelCount(); channel++) {
            add(sound.planar()[channel], 0, seconds, amplitude, 997 + 50 * channel);
        }
        return sound.rounded();
    }

    /** Adds a tone from a second on, for so many. */
    static void add(double[] samples, double from, double seconds, double amplitude, double frequencyHz) {
        int start = (int) Math.round(from * RATE);
        int count = (int) Math.round(seconds * RATE);
        for (int i = 0; i < count && start + i < samples.length; i++) {
            samples[start + i] += amplitude * StrictMath.sin(2 * Math.PI * frequencyHz * i / RATE);
        }
    }
}
