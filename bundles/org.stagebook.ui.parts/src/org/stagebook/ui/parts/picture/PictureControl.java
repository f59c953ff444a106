package org.stagebook.ui.parts.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.picture.PictureFrame;
import org.stagebook.picture.PictureSize;
import org.stagebook.timebase.Position;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.picture.presenter.CounterChoice;
import org.stagebook.ui.parts.picture.presenter.Counters;
import org.stagebook.ui.parts.picture.presenter.PictureState;
import org.stagebook.ui.parts.picture.presenter.PictureWords;
import org.stagebook.ui.theme.CssRole;

/** The picture at one position with its counters: row of buttons, one line about the file, and the rest for the picture. */
final class PictureControl extends Composite {

    /** Larger frames would cost more than they show; what is missing is stretched. */
    private static final PictureSize LARGEST = new PictureSize(1280, 720);

    /**
     * What the buttons do.
     *
     * @param choose asks for the file
     * @param placeAtPlayhead lays the first frame where the playhead stands
     * @param placeByFile believes the file again
     * @param counters another choice of counters
     */
    record Does(Runnable choose, Runnable placeAtPlayhead, Runnable placeByFile, Consumer<CounterChoice> counters) {}

    private final PictureToolRow tools;
    private final Composite lines;
    private final Label line;
    private final Label remark;
    private final PictureCanvas canvas;
    private final Button choose;
    private PictureState state = new PictureState.NoReel();
    private Optional<Counters> counters = Optional.empty();
    private CounterChoice choice = CounterChoice.USUAL;
    private Optional<Position> position = Optional.empty();
    private int step;

    PictureControl(Composite parent, Does does, GridLook look) {
        super(parent, SWT.NONE);
        setLayout(column());
        tools = new PictureToolRow(this, does);
        tools.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        lines = new Composite(this, SWT.NONE);
        lines.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        GridLayout margins = column();
        margins.marginWidth = 12;
        margins.marginBottom = 4;
        lines.setLayout(margins);
        line = line("picture.line");
        remark = line("picture.remark");
        canvas = new PictureCanvas(this, look.fonts());
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.addListener(SWT.Resize, event -> paint());
        choose = firstStep(does.choose());
        setLook(look);
        tools.show(choice);
        paint();
    }

    private static GridLayout column() {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private Label line(String id) {
        Label label = new Label(lines, SWT.WRAP);
        label.setData("id", id);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 80;
        data.exclude = true;
        label.setLayoutData(data);
        label.setVisible(false);
        return label;
    }

    /** Below the words of the empty window, where the eye is. */
    private Button firstStep(Runnable action) {
        Button button = new Button(canvas, SWT.PUSH);
        button.setText("Choose picture\u2026");
        button.setData("id", "picture.first");
        button.addListener(SWT.Selection, event -> action.run());
        button.setVisible(false);
        return button;
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        tools.setLook(look.colors(), look.fonts());
        CssRole.PANEL.paint(lines, look.colors());
        CssRole.QUIET.paint(line, look.colors());
        line.setBackground(look.colors().panel());
        line.setFont(look.fonts().small());
        CssRole.PANEL.paint(remark, look.colors());
        remark.setFont(look.fonts().small());
        canvas.setLook(look.fonts());
        choose.setFont(look.fonts().body());
    }

    /** Another picture, or another reason that there is none. */
    void show(PictureState newState, Optional<Counters> newCounters) {
        state = newState;
        counters = newCounters;
        say(line, PictureWords.line(state));
        String remarks = PictureWords.remarks(state);
        say(remark, remarks.isEmpty() ? "" : "!  " + remarks);
        boolean silent = !line.getVisible() && !remark.getVisible();
        lines.setVisible(!silent);
        ((GridData) lines.getLayoutData()).exclude = silent;
        layout(true, true);
        paint();
    }

    private static void say(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        label.setToolTipText(text);
        label.setVisible(!text.isEmpty());
        ((GridData) label.getLayoutData()).exclude = text.isEmpty();
    }

    void show(CounterChoice newChoice) {
        choice = newChoice;
        tools.show(newChoice);
        paint();
    }

    /** Where the playhead stands, and by how many frames it moves on each time. */
    void show(Optional<Position> newPosition, int newStep) {
        position = newPosition;
        step = newStep;
        paint();
    }

    /** Paints what there is now; called again when the wanted frame has arrived. */
    void paint() {
        if (isDisposed()) {
            return;
        }
        Optional<PictureFrame> frame = Optional.empty();
        String late = "";
        String words = PictureWords.instead(state, position);
        if (state instanceof PictureState.Ready ready && words.isEmpty()) {
            long wanted = position.map(ready.place()::frameAt).orElse(0L);
            ready.cache().show(wanted, step, frameSize(ready));
            frame = ready.cache().shown();
            words = ready.cache().damage().orElse("");
            late = words.isEmpty()
                    ? frame.map(shown -> PictureWords.late(wanted, shown.number()))
                            .orElse("")
                    : "";
        }
        canvas.show(frame, counts(), words, late);
        placeFirstStep();
    }

    private PictureSize frameSize(PictureState.Ready ready) {
        var area = canvas.getClientArea();
        PictureSize room = new PictureSize(
                Math.clamp(area.width, 16, LARGEST.width()), Math.clamp(area.height, 16, LARGEST.height()));
        return ready.cache().info().size().fittedInto(room);
    }

    private List<String> counts() {
        boolean counted = state instanceof PictureState.Ready || state instanceof PictureState.Unreadable;
        if (!counted) {
            return List.of();
        }
        return position.flatMap(at -> counters.map(count -> count.at(at, choice)))
                .orElseGet(() -> Counters.nowhere(choice));
    }

    private void placeFirstStep() {
        boolean wanted = state instanceof PictureState.NoneChosen;
        if (wanted) {
            choose.pack();
            var area = canvas.getClientArea();
            int y = Math.min(area.height / 2 + 48, area.height - choose.getSize().y - 8);
            choose.setLocation((area.width - choose.getSize().x) / 2, y);
            canvas.keepFree(area.height - y);
        } else {
            canvas.keepFree(0);
        }
        if (choose.getVisible() != wanted) {
            choose.setVisible(wanted);
        }
    }

    @Override
    public boolean setFocus() {
        return canvas.setFocus();
    }
}
