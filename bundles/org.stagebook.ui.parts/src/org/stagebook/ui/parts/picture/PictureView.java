package org.stagebook.ui.parts.picture;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.osgi.framework.FrameworkUtil;
import org.stagebook.edit.Registration;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.picture.FfmpegPictures;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.parts.open.ProductionView;
import org.stagebook.ui.parts.picture.presenter.CounterChoice;
import org.stagebook.ui.parts.picture.presenter.Counters;
import org.stagebook.ui.parts.picture.presenter.PictureFile;
import org.stagebook.ui.parts.picture.presenter.PicturePlace;
import org.stagebook.ui.parts.picture.presenter.PictureState;
import org.stagebook.ui.parts.picture.presenter.ReelInSight;
import org.stagebook.ui.parts.timeline.presenter.GuideFile;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.ProductionEditorInput;

/** The reference picture of the reel in use, at the shared playhead; while something plays, at the frame that is heard. */
public final class PictureView extends ProductionView {

    public static final String ID = "org.stagebook.ui.parts.picture";

    private final Remembered counters = new Remembered("picture.counters");
    private PictureControl control;
    private ReelPicture picture;
    private PictureBeat beat;
    private IPartListener editors;
    private Optional<OpenProduction> shown = Optional.empty();
    private Optional<Registration> playhead = Optional.empty();
    private Optional<Reel> reel = Optional.empty();
    private Optional<Position> last = Optional.empty();

    @Override
    protected void create(Composite parent, GridLook look) {
        PictureControl.Does does =
                new PictureControl.Does(this::choose, this::placeAtPlayhead, this::placeByFile, this::setCounters);
        control = new PictureControl(parent, does, look);
        control.show(CounterChoice.read(counters.text()));
        Path natives = Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(PictureView.class))
                .append("native")
                .toOSString());
        picture = new ReelPicture(
                new FfmpegPictures(natives),
                parent.getDisplay(),
                state -> control.show(state, counts()),
                this::framesChanged);
        beat = new PictureBeat(control, this::heard);
        editors = new EditorWatch(this::refresh);
        getSite().getPage().addPartListener(editors);
    }

    private void framesChanged() {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(control::paint);
        }
    }

    @Override
    protected void setLook(GridLook look) {
        control.setLook(look);
    }

    @Override
    protected void refresh() {
        Optional<OpenProduction> active = productions().active();
        if (!active.equals(shown)) {
            shown = active;
            playhead.ifPresent(Registration::close);
            playhead = active.map(open -> open.playhead().onChange(this::moved));
        }
        moved();
    }

    private void moved() {
        reel = shown.flatMap(open ->
                ReelInSight.of(open.production(), focus(), open.playhead().position()));
        showPicture();
        beat.follow(shown.flatMap(open -> open.playhead().counter()));
        if (shown.flatMap(open -> open.playhead().counter()).isEmpty()) {
            last = shown.flatMap(open -> open.playhead().position());
            control.show(last, 0);
        }
    }

    private Optional<EObject> focus() {
        return Optional.ofNullable(getSite().getPage().getActiveEditor())
                .map(IEditorPart::getEditorInput)
                .filter(ProductionEditorInput.class::isInstance)
                .map(input -> ((ProductionEditorInput) input).focus());
    }

    private void showPicture() {
        if (shown.isEmpty() || reel.isEmpty()) {
            picture.showNone(new PictureState.NoReel());
            return;
        }
        TimecodeFormat format = shown.get().production().getTimecodeFormat();
        Reel of = reel.get();
        TimeRange range = ReelInSight.range(of);
        file().ifPresentOrElse(
                        file -> picture.show(
                                file,
                                List.of(of, range, format),
                                info -> PicturePlace.of(info, file.stated(), range, format)),
                        () -> picture.showNone(new PictureState.NoneChosen("R" + of.getNumber())));
    }

    private Optional<PictureFile> file() {
        try {
            return PictureFile.of(shown.orElseThrow().folder(), reel.orElseThrow());
        } catch (InvalidPathException e) {
            ILog.get().info("The picture is named by no path of this system. " + e.getMessage(), e);
            return Optional.empty();
        }
    }

    private Optional<Counters> counts() {
        return shown.flatMap(open -> reel.map(of -> new Counters(
                open.production().getTimecodeFormat(),
                open.production().getFilmGauge(),
                ReelInSight.range(of).start())));
    }

    /** Another frame is heard: shown at once, with the direction and speed of the last two. */
    private void heard(long frame) {
        TimecodeFormat format = shown.orElseThrow().production().getTimecodeFormat();
        Position now = format.positionOfFrame(frame);
        long step = last.map(
                        before -> before.until(now).flicks() / format.rate().flicksPerFrame())
                .orElse(1L);
        last = Optional.of(now);
        control.show(last, Math.clamp(step == 0 ? 1 : step, -48, 48));
    }

    private void choose() {
        if (shown.isEmpty() || reel.isEmpty()) {
            return;
        }
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setText("Reference picture of R" + reel.get().getNumber());
        dialog.setFilterPath(shown.get().folder().toString());
        dialog.setFilterNames(new String[] {"Picture (MOV, MP4, MXF, AVI, MKV)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.mov;*.MOV;*.mp4;*.MP4;*.m4v;*.mxf;*.MXF;*.avi;*.mkv", "*.*"});
        Optional.ofNullable(dialog.open())
                .map(chosen -> GuideFile.nameOf(shown.get().folder(), Path.of(chosen)))
                .ifPresent(name -> {
                    picture.forget(); // The same name may be another file by now.
                    shown.get().session().run(SetFeature.of(reel.get(), Literals.REEL__PICTURE, name));
                });
    }

    private void placeAtPlayhead() {
        shown.flatMap(open -> open.playhead().position())
                .ifPresent(at -> shown.orElseThrow()
                        .session()
                        .run(SetFeature.of(reel.orElseThrow(), Literals.REEL__PICTURE_START, at)));
    }

    private void placeByFile() {
        reel.filter(of -> of.getPictureStart() != null)
                .ifPresent(of -> shown.orElseThrow().session().run(SetFeature.clear(of, Literals.REEL__PICTURE_START)));
    }

    private void setCounters(CounterChoice choice) {
        counters.put(choice.text());
        control.show(choice);
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void dispose() {
        if (editors != null) {
            getSite().getPage().removePartListener(editors);
            playhead.ifPresent(Registration::close);
            picture.close();
        }
        super.dispose();
    }

    /** Tells when another editor comes to the front. */
    private record EditorWatch(Runnable changed) implements IPartListener {

        @Override
        public void partActivated(IWorkbenchPart part) {
            if (part instanceof IEditorPart) {
                changed.run();
            }
        }

        @Override
        public void partBroughtToTop(IWorkbenchPart part) {
            partActivated(part);
        }

        @Override
        public void partClosed(IWorkbenchPart part) {
            partActivated(part);
        }

        @Override
        public void partDeactivated(IWorkbenchPart part) {
            // whatever is activated instead tells
        }

        @Override
        public void partOpened(IWorkbenchPart part) {
            // being activated tells
        }
    }
}
