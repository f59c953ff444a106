package org.stagebook.ui.parts.spotting.presenter;

import java.util.Optional;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.ui.parts.grid.presenter.GridCell.Chip;

/** What the cues are gathered by, each group under a head of its own. */
public enum Grouping {
    NONE("Nothing"),
    REEL("Reel"),
    SCENE("Scene"),
    CATEGORY("Category"),
    CHARACTER("Character"),
    ASSIGNEE("Assignee"),
    STATUS("Status");

    private final String title;

    Grouping(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /**
     * A group.
     *
     * @param order groups are sorted by this first, then by name
     * @param name as its head says it; empty for cues that belong to none
     * @param chip before the name
     */
    public record Group(long order, String name, Optional<Chip> chip) {}

    /** The group a cue belongs to. */
    Group of(Cue cue) {
        return switch (this) {
            case NONE -> plain(0, "");
            case REEL ->
                CueText.reel(cue)
                        .map(reel -> plain(reel.getNumber(), "R" + reel.getNumber()))
                        .orElse(none());
            case SCENE ->
                CueScene.of(cue)
                        .map(scene -> plain(startOf(scene), scene.name()))
                        .orElse(none());
            case CATEGORY ->
                CueText.category(cue)
                        .map(category -> new Group(
                                indexOf(cue),
                                CueText.orEmpty(category.getName()),
                                Optional.of(new Chip(CueText.code(category), CueText.orEmpty(category.getColour())))))
                        .orElse(none());
            case CHARACTER -> plain(0, CueText.orEmpty(cue.getCharacter()).strip());
            case ASSIGNEE -> plain(0, CueText.assignee(cue).map(CueText::name).orElse(""));
            case STATUS -> plain(cue.getStatus().getValue(), CueText.word(cue.getStatus()));
        };
    }

    /** What the head of the group without a name says. */
    String nameless() {
        return switch (this) {
            case NONE -> "";
            case REEL -> "No reel";
            case SCENE -> "Outside every scene";
            case CATEGORY -> "No category";
            case CHARACTER -> "No character";
            case ASSIGNEE -> "Nobody";
            case STATUS -> "No status";
        };
    }

    private static Group none() {
        return plain(Long.MAX_VALUE, "");
    }

    private static Group plain(long order, String name) {
        return new Group(name.isEmpty() ? Long.MAX_VALUE : order, name, Optional.empty());
    }

    private static long startOf(CueScene scene) {
        return scene.scene().getRange().start().flicks();
    }

    private static long indexOf(Cue cue) {
        return CueText.reel(cue)
                .map(Reel::eContainer)
                .filter(Production.class::isInstance)
                .map(Production.class::cast)
                .map(production -> (long) production.getCategories().indexOf(cue.getCategory()))
                .orElse(Long.MAX_VALUE);
    }
}
