package org.stagebook.ui.graph.timeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.CopyCues;
import org.stagebook.edit.change.MoveCue;
import org.stagebook.edit.change.ResizeCue;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.SplitCues;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.gef.SessionCommand;
import org.stagebook.ui.graph.timeline.drag.CueEdit;
import org.stagebook.ui.graph.timeline.tools.EditRequest;

/** Turns what was dragged into changes of the model, all of one drag in one undo step. */
final class CueEditing {

    private final EditingSession session;
    private final Reel reel;

    CueEditing(EditingSession session, Reel reel) {
        this.session = session;
        this.reel = reel;
    }

    /** A command for the session's history. */
    SessionCommand command(EditRequest request) {
        return new SessionCommand(session, request.label(), production -> apply(production, request.edits()));
    }

    /** A command that makes copies and hands them over. */
    SessionCommand copying(EditRequest request, Consumer<List<Cue>> made) {
        return new SessionCommand(session, request.label(), production -> {
            Map<String, Cue> cues = cuesById();
            List<CopyCues.Copy> copies = request.edits().stream()
                    .filter(edit -> cues.containsKey(edit.cueId()))
                    .map(edit -> new CopyCues.Copy(cues.get(edit.cueId()), edit.range(), categoryOf(production, edit)))
                    .toList();
            made.accept(new CopyCues("Copy", copies).add());
        });
    }

    /** A command that cuts cues in two. */
    SessionCommand splitting(List<String> cueIds, Position at) {
        Map<String, Cue> cues = cuesById();
        SplitCues split = new SplitCues(
                cueIds.stream().map(cues::get).filter(Objects::nonNull).toList(), at);
        return new SessionCommand(session, split.label(), split::apply);
    }

    private Map<String, Cue> cuesById() {
        return reel.getCues().stream().collect(Collectors.toMap(Identified::getId, Function.identity()));
    }

    private void apply(Production production, List<CueEdit> edits) {
        Map<String, Cue> cues = cuesById();
        for (CueEdit edit : edits) {
            Optional.ofNullable(cues.get(edit.cueId())).ifPresent(cue -> apply(production, cue, edit));
        }
    }

    private static void apply(Production production, Cue cue, CueEdit edit) {
        if (cue.getRange().duration().equals(edit.range().duration())) {
            new MoveCue(cue, edit.range().start()).apply(production);
        } else {
            new ResizeCue(cue, edit.range()).apply(production);
        }
        categoryOf(production, edit)
                .filter(category -> category != cue.getCategory())
                .ifPresent(category ->
                        SetFeature.of(cue, Literals.CUE__CATEGORY, category).apply(production));
    }

    /** The category of the lane; nothing for the lane of cues without one, where nothing is ever dragged to. */
    private static Optional<Category> categoryOf(Production production, CueEdit edit) {
        return production.getCategories().stream()
                .filter(category -> category.getId().equals(edit.laneId()))
                .findFirst();
    }
}
