package org.stagebook.interchange.protools.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.protools.SessionTrack;
import org.stagebook.interchange.protools.imports.InheritedTags.Span;
import org.stagebook.interchange.protools.imports.InheritedTags.TrackTags;
import org.stagebook.interchange.tags.ClipName;
import org.stagebook.interchange.tags.ClipName.Operator;
import org.stagebook.interchange.tags.TagLayer;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * Names with field tags: {@code @} clips speak about lower tracks, {@code &} clips go on with the one before them.
 *
 * <p>Clips that go on with another need not touch it. Their texts follow one another, of their tags the earlier wins, and
 * the cue reaches from the start of the first to the end of the last.
 */
final class FieldNames implements NameReader {

    private final InheritedTags inherited;
    private final Vocabulary vocabulary;
    private final Warnings warnings;
    private final Tally reserved = new Tally();
    private final Tally loose = new Tally();

    FieldNames(InheritedTags inherited, Vocabulary vocabulary, Warnings warnings) {
        this.inherited = inherited;
        this.vocabulary = vocabulary;
        this.warnings = warnings;
    }

    @Override
    public TrackCues read(SessionTrack track, List<PlacedClip> clips) {
        TrackTags head = inherited.of(track);
        List<String> codes = vocabulary.codesIn(head.name().text());
        List<CueDraft> cues = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Run run : runs(clips)) {
            if (run.operator == Operator.TIME_SPAN) {
                spans.add(new Span(run.range(), run.tags(), run.line()));
            } else {
                cues.add(run.cue(head, codes, inherited));
            }
        }
        inherited.addTrack(spans);
        return new TrackCues(track, codes, cues, spans);
    }

    @Override
    public void report() {
        reserved.report(
                warnings,
                "Clip ",
                " begins with !, which the tag language reserves; clips like this make no cues. There are ");
        loose.report(
                warnings,
                "Clip ",
                " begins with & but follows no clip of its track that it could go on with; clips like this make cues of"
                        + " their own. There are ");
    }

    private List<Run> runs(List<PlacedClip> clips) {
        List<Run> runs = new ArrayList<>();
        for (PlacedClip clip : clips) {
            ClipName name = ClipName.of(clip.event().clipName());
            switch (name.operator()) {
                case RESERVED ->
                    reserved.add(clip.event().clipName(), clip.event().line());
                case APPEND -> {
                    if (runs.isEmpty()) {
                        loose.add(clip.event().clipName(), clip.event().line());
                        runs.add(new Run(Operator.NONE));
                    }
                    runs.getLast().add(clip, name.tags());
                }
                case NONE, TIME_SPAN -> {
                    runs.add(new Run(name.operator()));
                    runs.getLast().add(clip, name.tags());
                }
            }
        }
        return runs;
    }

    /** A clip and those that go on with it. */
    private static final class Run {
        private final Operator operator;
        private final List<PlacedClip> clips = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final Map<String, String> values = new HashMap<>();
        private final Set<String> flags = new HashSet<>();

        Run(Operator operator) {
            this.operator = operator;
        }

        void add(PlacedClip clip, TagText tags) {
            clips.add(clip);
            texts.add(tags.text());
            tags.values().forEach(values::putIfAbsent);
            flags.addAll(tags.flags());
        }

        int line() {
            return clips.getFirst().event().line();
        }

        TagText tags() {
            String text = texts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
            return new TagText(text, values, flags);
        }

        TimeRange range() {
            Position end = clips.stream()
                    .map(clip -> clip.frames().end())
                    .max(Position::compareTo)
                    .orElseThrow();
            return new TimeRange(clips.getFirst().frames().start(), end);
        }

        CueDraft cue(TrackTags head, List<String> codes, InheritedTags inherited) {
            TagText own = tags();
            String printed = clips.stream().map(clip -> clip.event().clipName()).collect(Collectors.joining(" "));
            TimeRange range = range();
            return new CueDraft(
                    new CueText(
                            range,
                            own.text(),
                            printed,
                            inherited.at(range.start(), head).with(TagLayer.CLIP, own),
                            codes,
                            ""),
                    clips);
        }
    }
}
