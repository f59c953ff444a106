package org.stagebook.ui.parts.versions;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.model.MixVersion;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.jobs.WorkLine;
import org.stagebook.ui.parts.pages.FootBar;
import org.stagebook.ui.parts.versions.presenter.PlayableFile;
import org.stagebook.ui.parts.versions.presenter.RestoreForm;
import org.stagebook.ui.parts.versions.presenter.VersionChoice;
import org.stagebook.ui.theme.Enabling;
import org.stagebook.ui.theme.WorkState;

/** What can be done with the selected version. */
final class GraphFoot {

    private final VersionsContext context;
    private final Consumer<MixVersion> made;
    private final FootBar bar;
    private final WorkLine line;
    private final Button recording;
    private final Button restoring;
    private final Button playing;
    private final Button comparing;
    private final Button opening;

    /**
     * What the foot asks of its page.
     *
     * @param recordVersion asks for the files of a new version
     * @param made told of a version that was made
     * @param ended told when work has ended
     */
    record Actions(Runnable recordVersion, Consumer<MixVersion> made, Runnable ended) {}

    GraphFoot(Composite parent, VersionsContext context, Actions page) {
        this.context = context;
        this.made = page.made();
        bar = new FootBar(parent, context.look());
        line = new WorkLine(bar, context.works().making(), context.look(), page.ended());
        bar.setLeft(line);
        recording = bar.add("Record a version or premix\u2026", "versions.record", page.recordVersion());
        restoring = bar.add("Go back to this version\u2026", "versions.restore", this::restore);
        playing = bar.add("Play", "versions.play", this::play);
        comparing = bar.add("Compare with the one before", "versions.compareBefore", this::compareWithBefore);
        opening = bar.add("Open as it was", "versions.open", this::openAsItWas);
    }

    /** Offers what can be done now. */
    void refresh(boolean empty) {
        boolean one = context.presenter().version().isPresent();
        boolean idle = !context.works().making().isRunning();
        Enabling.enable(recording, idle);
        Enabling.enable(restoring, one && idle);
        Enabling.enable(playing, playable().isPresent());
        Enabling.enable(comparing, chosen().isPresent());
        comparing.setText(selectedTwo() ? "Compare the two" : "Compare with the one before");
        Enabling.enable(opening, one);
        bar.showButtons(!empty);
        line.refresh();
        bar.measure();
    }

    /** Says what somebody has to know. */
    void warn(String sentence) {
        line.tell(WorkState.ATTENTION, sentence);
    }

    void setLook(GridLook look) {
        bar.setLook(look);
        line.setLook(look);
    }

    private boolean selectedTwo() {
        return context.presenter().selected().size() == 2;
    }

    /** The two that are selected, in the order of their recording, or the one and what came before it. */
    private Optional<VersionChoice> chosen() {
        List<MixVersion> all = context.presenter().session().production().getMixVersions();
        if (selectedTwo()) {
            List<MixVersion> two = context.presenter().selected().stream()
                    .sorted(Comparator.comparing(all::indexOf))
                    .toList();
            return Optional.of(new VersionChoice(two.getFirst(), two.getLast()));
        }
        return context.presenter()
                .version()
                .flatMap(after -> context.presenter().before().map(before -> new VersionChoice(before, after)));
    }

    Stream<Action> actions() {
        return Stream.of(
                new Action("Open as it was\tEnter", opening.isEnabled(), this::openAsItWas),
                new Action(comparing.getText(), comparing.isEnabled(), this::compareWithBefore),
                new Action("Go back to this version\u2026", restoring.isEnabled(), this::restore),
                new Action("Play", playing.isEnabled(), this::play));
    }

    /** What the menu offers. */
    record Action(String words, boolean enabled, Runnable action) {}

    private void openAsItWas() {
        context.presenter().version().ifPresent(context.actions().openAsItWas());
    }

    private void compareWithBefore() {
        chosen().ifPresent(context.actions().compare());
    }

    private Optional<Path> playable() {
        return context.presenter()
                .version()
                .flatMap(version -> PlayableFile.of(
                                version, Optional.of(context.works().open().folder()))
                        .file());
    }

    private void play() {
        context.presenter().version().filter(unused -> playable().isPresent()).ifPresent(context.prompts()::play);
    }

    private void restore() {
        context.presenter().version().ifPresent(version -> {
            RestoreForm form = new RestoreForm(
                    context.presenter().session().production(),
                    version,
                    context.works().open().playhead().loop());
            if (context.prompts().confirmed(form)) {
                context.works().restore(form.wish(), made);
                line.refresh();
            }
        });
    }
}
