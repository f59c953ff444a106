package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;
import org.stagebook.lint.SoundUnit;
import org.stagebook.lint.SoundUnit.NamedChannel;
import org.stagebook.lint.sound.PopFound;
import org.stagebook.lint.sound.PopPlace;
import org.stagebook.model.PreBrief;
import org.stagebook.model.Reel;

/** A pop that is missing, not at its place, or not a frame of 1 kHz at -20 dBFS. */
final class PopCheck implements Check {
    private static final double OFF_FRAMES = 0.5;
    private static final double NEAR_FRAMES = 0.1;
    private static final double LEVEL_DBFS = -20;
    private static final double LEVEL_TOLERANCE_DB = 2;
    private static final double LENGTH_TOLERANCE = 0.25;
    private static final double HZ = 1_000;
    private static final double HZ_TOLERANCE = 30;

    private final PopPlace place;
    private final RuleText rule;

    PopCheck(PopPlace place) {
        this.place = place;
        this.rule = new RuleText(
                place.label().replace(' ', '-'),
                "Pops are what the reel is laid in sync by; without them, or with one beside its place, nobody can tell"
                        + " whether it is.",
                "Put one frame of 1 kHz at -20 dBFS into every channel at its place and bounce again.");
    }

    @Override
    public List<LintFinding> findings(LintContext context) {
        return context.units().stream()
                .filter(unit -> unit.first()
                        .reel()
                        .filter(reel -> isWanted(context, reel))
                        .isPresent())
                .flatMap(unit -> finding(context, unit).stream())
                .toList();
    }

    private boolean isWanted(LintContext context, Reel reel) {
        boolean head = place == PopPlace.HEAD;
        return context.preBrief()
                .map(head ? PreBrief::isHeadPop : PreBrief::isTailPop)
                .orElse((head ? reel.getHeadPop() : reel.getTailPop()) != null);
    }

    private Optional<LintFinding> finding(LintContext context, SoundUnit unit) {
        List<Heard> pops = new ArrayList<>();
        for (NamedChannel channel : unit.channels()) {
            if (!channel.isLowFrequency()) {
                channel.measures().pop(place).ifPresent(pop -> pops.add(new Heard(channel.name(), pop)));
            }
        }
        if (pops.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(
                        missing(context, unit, pops),
                        late(context, unit, pops, OFF_FRAMES),
                        late(context, unit, pops, NEAR_FRAMES),
                        wrong(unit, pops))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LintFinding> missing(LintContext context, SoundUnit unit, List<Heard> pops) {
        List<String> without = pops.stream()
                .filter(pop -> !pop.found().heard())
                .map(Heard::channel)
                .toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        String where = expected(context, unit, pops.getFirst());
        return Optional.of(
                without.size() == pops.size()
                        ? rule.error(
                                unit.name(),
                                where,
                                "There is no " + place.label() + " within two seconds of " + where + ".")
                        : rule.warning(
                                unit.name(),
                                Phrase.joined(without),
                                "There is no " + place.label() + " in " + Phrase.joined(without) + "; the other"
                                        + " channels have it."));
    }

    private Optional<LintFinding> late(LintContext context, SoundUnit unit, List<Heard> pops, double tolerance) {
        List<Heard> off = pops.stream()
                .filter(pop -> Math.abs(pop.found().lateFrames()) > tolerance)
                .toList();
        if (off.isEmpty()) {
            return Optional.empty();
        }
        String text = "The " + place.label() + " is " + distance(off.getFirst().found())
                + (off.size() < pops.size() ? " in " + names(off) : "") + ": it should begin at "
                + expected(context, unit, off.getFirst()) + ".";
        String channels = off.size() < pops.size() ? names(off) : "";
        return Optional.of(
                tolerance == OFF_FRAMES
                        ? rule.error(unit.name(), channels, text)
                        : rule.warning(unit.name(), channels, text));
    }

    private static String distance(PopFound pop) {
        double frames = pop.lateFrames();
        String way = frames > 0 ? " late" : " early";
        long whole = Math.round(Math.abs(frames));
        return whole > 0
                ? Phrase.count(whole, "frame", "frames") + way
                : Phrase.number(Math.abs(frames), 1) + " of a frame" + way;
    }

    private Optional<LintFinding> wrong(SoundUnit unit, List<Heard> pops) {
        List<Heard> wrong =
                pops.stream().filter(pop -> !faults(pop.found()).isEmpty()).toList();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(rule.warning(
                        unit.name(),
                        wrong.size() < pops.size() ? names(wrong) : "",
                        "The " + place.label() + (wrong.size() < pops.size() ? " in " + names(wrong) : "") + " is "
                                + Phrase.joined(faults(wrong.getFirst().found())) + "."));
    }

    private static List<String> faults(PopFound pop) {
        List<String> faults = new ArrayList<>();
        if (Math.abs(pop.levelDbfs() - LEVEL_DBFS) > LEVEL_TOLERANCE_DB) {
            faults.add("at " + Phrase.number(pop.levelDbfs(), 1) + " dBFS instead of -20");
        }
        if (Math.abs(pop.lengthSamples() / pop.expectedLength() - 1) > LENGTH_TOLERANCE) {
            faults.add(Phrase.number(pop.lengthSamples() / pop.expectedLength(), 1) + " frames long instead of one");
        }
        if (Math.abs(pop.frequencyHz() - HZ) > HZ_TOLERANCE) {
            faults.add("at " + Phrase.number(pop.frequencyHz(), 0) + " Hz instead of 1000");
        }
        return faults;
    }

    private static String expected(LintContext context, SoundUnit unit, Heard pop) {
        LintItem item = unit.first();
        return Phrase.place(
                context, item, item.sound().orElseThrow().format(), pop.found().expected());
    }

    private static String names(List<Heard> pops) {
        return Phrase.joined(pops.stream().map(Heard::channel).toList());
    }

    private record Heard(String channel, PopFound found) {}
}
