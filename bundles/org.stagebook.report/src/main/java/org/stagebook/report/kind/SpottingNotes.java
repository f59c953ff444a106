package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Person;
import org.stagebook.model.Priority;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Field;
import org.stagebook.report.block.FieldList;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Section;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.ReelTimes;

/** Spotting notes: the brief, what each scene shall make people feel, and what was asked for. */
final class SpottingNotes implements Content {

    private static final String NAME = "Spotting notes";

    private final Source source;
    private final Grouping grouping;
    private final CueColumns columns;
    private final List<Block> blocks = new ArrayList<>();

    SpottingNotes(Source source, Grouping grouping) {
        this.source = source;
        this.grouping = grouping;
        this.columns = new CueColumns(source, grouping != Grouping.REEL);
    }

    @Override
    public List<Cue> numbered() {
        return source.reels().stream()
                .flatMap(reel -> Source.wanted(reel).stream())
                .toList();
    }

    @Override
    public List<Block> blocks() {
        blocks.add(summary());
        brief().ifPresent(text -> {
            blocks.add(new Heading(1, "Brief", ""));
            blocks.add(new Paragraph("", text, false));
        });
        switch (grouping) {
            case REEL -> byReel();
            case CATEGORY -> by(this::categoryName);
            case ASSIGNEE -> by(SpottingNotes::assigneeName);
        }
        if (blocks.stream().noneMatch(Table.class::isInstance)) {
            blocks.add(new Table(NAME, keys("", null), columns.columns(), List.of()));
        }
        return blocks;
    }

    private FieldList summary() {
        List<Cue> all =
                source.reels().stream().flatMap(reel -> reel.getCues().stream()).toList();
        List<Cue> wanted =
                all.stream().filter(cue -> cue.getStatus() != CueStatus.REMOVED).toList();
        long urgent = wanted.stream()
                .filter(cue -> cue.getPriority() == Priority.URGENT)
                .count();
        long open = wanted.stream()
                .flatMap(cue -> cue.getNotes().stream())
                .filter(note -> note.getSettledAt() == null)
                .count();
        long waiting = wanted.stream()
                .filter(cue -> cue.getStatus() == CueStatus.SPOTTED)
                .count();
        return new FieldList(List.of(
                new Field("Cues", Integer.toString(wanted.size())),
                new Field("Not begun", Long.toString(waiting)),
                new Field("Urgent", Long.toString(urgent)),
                new Field("Open notes", Long.toString(open)),
                new Field("Removed", Integer.toString(all.size() - wanted.size()))));
    }

    private Optional<String> brief() {
        List<HandoffPackage> handoffs = source.production().getHandoffs();
        return handoffs.reversed().stream()
                .map(handoff -> Source.text(handoff.getBrief()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private void byReel() {
        for (Reel reel : source.reels()) {
            if (reel.equals(source.reels().getFirst())) {
                blocks.addFirst(new Section(Source.name(reel)));
            } else {
                blocks.add(new Section(Source.name(reel)));
            }
            ReelTimes times = source.times(reel);
            blocks.add(new Heading(1, Source.name(reel), reelFacts(reel, times)));
            List<Cue> left = new ArrayList<>(Source.wanted(reel));
            for (Scene scene : Source.scenes(reel)) {
                List<Cue> cues = left.stream()
                        .filter(cue -> Source.scene(cue, reel).equals(Optional.of(scene)))
                        .toList();
                left.removeAll(Set.copyOf(cues));
                scene(reel, scene, cues);
            }
            if (!left.isEmpty()) {
                if (!Source.scenes(reel).isEmpty()) {
                    blocks.add(new Heading(2, "In no scene", ""));
                }
                blocks.add(table(keys(Integer.toString(reel.getNumber()), null), reel, left));
            } else if (Source.wanted(reel).isEmpty()) {
                blocks.add(new Paragraph("", "No cues in this reel yet.", true));
            }
        }
    }

    private void scene(Reel reel, Scene scene, List<Cue> cues) {
        ReelTimes times = source.times(reel);
        String title = ("Scene " + Source.text(scene.getNumber()) + "  " + Source.text(scene.getTitle())).strip();
        blocks.add(new Heading(2, title, span(scene, times)));
        said("Action", Source.text(scene.getDescription()));
        String intent = Source.text(scene.getIntent());
        said("Intent", intent.isEmpty() ? "not said yet" : intent);
        said("Reference", Source.text(scene.getReference()));
        if (cues.isEmpty()) {
            blocks.add(new Paragraph("", "No cues begin in this scene.", true));
        } else {
            blocks.add(table(keys(Integer.toString(reel.getNumber()), scene), reel, cues));
        }
    }

    private void said(String label, String text) {
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(label, text, false));
        }
    }

    private static String span(Scene scene, ReelTimes times) {
        return times.timecode(scene.getRange().start()) + " – "
                + times.timecode(scene.getRange().end()) + "   " + times.length(scene.getRange()) + "   "
                + times.feet(scene.getRange().start());
    }

    static String reelFacts(Reel reel, ReelTimes times) {
        String first = times.timecode(reel.getFirstFrameOfAction());
        String last = times.timecode(reel.getLastFrameOfAction());
        return ((first.isEmpty() ? "" : "FFOA " + first + " = " + times.feet(reel.getFirstFrameOfAction()) + "   ")
                        + (last.isEmpty() ? "" : "LFOA " + last + " = " + times.feet(reel.getLastFrameOfAction())))
                .strip();
    }

    private static List<Field> keys(String reel, @Nullable Scene scene) {
        return List.of(
                new Field("Reel", reel),
                new Field("Scene", scene == null ? "" : Source.text(scene.getNumber())),
                new Field("Scene title", scene == null ? "" : Source.text(scene.getTitle())),
                new Field("Scene intent", scene == null ? "" : Source.text(scene.getIntent())),
                new Field("Scene reference", scene == null ? "" : Source.text(scene.getReference())));
    }

    private Table table(List<Field> keys, Reel reel, List<Cue> cues) {
        return new Table(NAME, keys, columns.columns(), columns.rows(reel, cues));
    }

    /** A part for each name, in the order of the production, and in it a table for each reel. */
    private void by(Function<Cue, String> name) {
        Map<String, Map<Reel, List<Cue>>> groups = new LinkedHashMap<>();
        names().forEach(one -> groups.put(one, new LinkedHashMap<>()));
        for (Reel reel : source.reels()) {
            for (Cue cue : Source.wanted(reel)) {
                groups.computeIfAbsent(name.apply(cue), all -> new LinkedHashMap<>())
                        .computeIfAbsent(reel, all -> new ArrayList<>())
                        .add(cue);
            }
        }
        groups.forEach((title, reels) -> group(title, reels));
    }

    private void group(String title, Map<Reel, List<Cue>> reels) {
        if (reels.isEmpty()) {
            return;
        }
        int cues = reels.values().stream().mapToInt(List::size).sum();
        blocks.add(new Section(title));
        blocks.add(new Heading(1, title, cues == 1 ? "1 cue" : cues + " cues"));
        reels.forEach((reel, list) -> {
            if (source.reels().size() > 1) {
                blocks.add(new Heading(2, Source.name(reel), ""));
            }
            blocks.add(table(List.of(new Field("Reel", Integer.toString(reel.getNumber()))), reel, list));
        });
    }

    private List<String> names() {
        return grouping == Grouping.CATEGORY
                ? source.production().getCategories().stream()
                        .map(SpottingNotes::name)
                        .toList()
                : source.production().getPeople().stream()
                        .map(Person::getName)
                        .map(Source::text)
                        .collect(Collectors.toList());
    }

    private String categoryName(Cue cue) {
        return cue.getCategory() == null ? "Without a category" : name(cue.getCategory());
    }

    private static String name(Category category) {
        String code = Source.text(category.getCode());
        String name = Source.text(category.getName());
        return name.isEmpty() || name.equals(code) ? code : code + "  " + name;
    }

    private static String assigneeName(Cue cue) {
        return cue.getAssignee() == null
                ? "Assigned to nobody"
                : Source.text(cue.getAssignee().getName());
    }
}
