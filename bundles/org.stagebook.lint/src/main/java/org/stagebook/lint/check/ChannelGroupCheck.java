package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.Speaker;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.LintItem;
import org.stagebook.lint.SoundUnit;
import org.stagebook.lint.TrackWishes;

/** Mono files of one programme of which one is missing, there twice or of another length. */
final class ChannelGroupCheck implements Check {
    private static final RuleText MISSING = new RuleText(
            "channel-missing",
            "A programme without one of its channels cannot be laid into its track.",
            "Add the missing file, or rename the others if they are no programme.");
    private static final RuleText DOUBLED = new RuleText(
            "channel-doubled",
            "Nobody can tell which of the two is meant.",
            "Take one out of the contents, or rename it for the speaker it is for.");
    private static final RuleText UNEVEN = new RuleText(
            "channels-uneven", "Channels that end apart were bounced apart.", "Bounce all channels of it together.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        List<LintFinding> findings = new ArrayList<>();
        for (SoundUnit unit : context.units()) {
            if (!unit.namedSpeakers().isEmpty()
                    && unit.channelCount() == unit.members().size()) {
                Stream.of(doubled(unit), missing(context, unit), uneven(unit))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<LintFinding> doubled(SoundUnit unit) {
        List<Speaker> speakers = new ArrayList<>(unit.namedSpeakers());
        EnumSet.copyOf(speakers).forEach(speakers::remove);
        return speakers.isEmpty()
                ? Optional.empty()
                : Optional.of(DOUBLED.error(
                        unit.name(),
                        labels(speakers),
                        "There are two files for " + labels(speakers) + ": " + names(unit) + "."));
    }

    private static Optional<LintFinding> missing(LintContext context, SoundUnit unit) {
        Set<Speaker> there = EnumSet.copyOf(unit.namedSpeakers());
        return meant(context, unit, there).map(layout -> {
            Set<Speaker> lacking = EnumSet.copyOf(layout.speakers());
            lacking.removeAll(there);
            String labels = labels(lacking);
            return MISSING.error(
                    unit.name(),
                    labels,
                    "Of " + layout.label() + " there is no " + labels + "; there is " + names(unit) + ".");
        });
    }

    /** The layout that was meant, where something of it is lacking. */
    private static Optional<ChannelLayout> meant(LintContext context, SoundUnit unit, Set<Speaker> there) {
        List<ChannelLayout> wanted =
                TrackWishes.layouts(context.wishes(unit.first().role()));
        boolean isWanted = wanted.stream().anyMatch(layout -> layout.speakers().equals(there));
        boolean isLayout = ChannelLayout.of(there).isPresent();
        if (isWanted || (there.size() == 1 && !isOneOfPair(there))) {
            return Optional.empty();
        }
        Optional<ChannelLayout> fromBrief =
                smallest(wanted.stream().filter(layout -> there.size() > 1 || layout.channelCount() <= 2), there);
        return fromBrief.isPresent() || isLayout ? fromBrief : smallest(Arrays.stream(ChannelLayout.values()), there);
    }

    private static boolean isOneOfPair(Set<Speaker> there) {
        return there.contains(Speaker.LEFT) || there.contains(Speaker.RIGHT);
    }

    private static Optional<ChannelLayout> smallest(Stream<ChannelLayout> layouts, Set<Speaker> there) {
        return layouts.filter(layout -> layout.speakers().containsAll(there))
                .min(Comparator.comparingInt(ChannelLayout::channelCount));
    }

    private static Optional<LintFinding> uneven(SoundUnit unit) {
        long lengths = unit.members().stream()
                .map(item -> item.sound().orElseThrow().format().frames())
                .distinct()
                .count();
        return lengths <= 1
                ? Optional.empty()
                : Optional.of(UNEVEN.error(
                        unit.name(), "", "The files of one programme are not equally long: " + names(unit) + "."));
    }

    private static String names(SoundUnit unit) {
        return Phrase.firstOf(unit.members().stream().map(LintItem::name).toList());
    }

    private static String labels(Iterable<Speaker> speakers) {
        List<String> labels = new ArrayList<>();
        speakers.forEach(speaker -> labels.add(speaker.label()));
        return Phrase.joined(labels);
    }
}
