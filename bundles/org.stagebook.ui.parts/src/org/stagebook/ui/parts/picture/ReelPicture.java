package org.stagebook.ui.parts.picture;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Display;
import org.stagebook.picture.PictureCache;
import org.stagebook.picture.PictureException;
import org.stagebook.picture.PictureInfo;
import org.stagebook.picture.PictureOpener;
import org.stagebook.picture.PictureReader;
import org.stagebook.ui.parts.picture.presenter.PictureFile;
import org.stagebook.ui.parts.picture.presenter.PicturePlace;
import org.stagebook.ui.parts.picture.presenter.PictureState;

/**
 * Opens the picture of a reel beside the window's own thread, and lets go of the one before.
 *
 * <p>Belongs to the UI thread; only opening and reading run elsewhere.
 */
final class ReelPicture {

    /** At the size of a small window some two hundred frames. */
    private static final long MOST_BYTES = 96L << 20;

    private final PictureOpener opener;
    private final Display display;
    private final Consumer<PictureState> shown;
    private final Runnable framesChanged;
    private final ExecutorService opening = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("Opening a picture").daemon().factory());
    private Optional<Wish> current = Optional.empty();
    private Optional<PictureCache> cache = Optional.empty();
    private boolean closed;

    /**
     * Nothing is open at first.
     *
     * @param shown given every new state
     * @param framesChanged called by any thread when another frame may be there
     */
    ReelPicture(PictureOpener opener, Display display, Consumer<PictureState> shown, Runnable framesChanged) {
        this.opener = opener;
        this.display = display;
        this.shown = shown;
        this.framesChanged = framesChanged;
    }

    /**
     * Shows a file, unless it is the one that is shown.
     *
     * @param where what decides about its place: when that differs, the picture is laid anew
     * @param laid where a picture lies by what its file says
     */
    void show(PictureFile file, Object where, Function<PictureInfo, PicturePlace> laid) {
        Wish wish = new Wish(file, where);
        if (current.filter(wish::equals).isPresent()) {
            return;
        }
        release();
        current = Optional.of(wish);
        shown.accept(new PictureState.Opening(file.name()));
        try {
            opening.execute(() -> open(wish, laid));
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("The picture window is closed.", e);
        }
    }

    /** Lets go of what is shown. */
    void showNone(PictureState state) {
        release();
        shown.accept(state);
    }

    /** Opens the same file again, because it may have been replaced. */
    void forget() {
        release();
    }

    void close() {
        closed = true;
        release();
        opening.shutdown();
    }

    private void release() {
        current = Optional.empty();
        cache.ifPresent(PictureCache::close);
        cache = Optional.empty();
    }

    private void open(Wish wish, Function<PictureInfo, PicturePlace> laid) {
        try {
            PictureReader reader = opener.open(wish.file().file());
            if (display.isDisposed()) {
                reader.close();
            } else {
                display.asyncExec(() -> opened(wish, reader, laid));
            }
        } catch (PictureException e) {
            refuse(wish, e.getMessage());
        } catch (RuntimeException e) {
            refuse(wish, wish.file().name() + " cannot be shown: " + e + ".");
        }
    }

    private void refuse(Wish wish, String why) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> refused(wish, why));
        }
    }

    private void opened(Wish wish, PictureReader reader, Function<PictureInfo, PicturePlace> laid) {
        if (closed || current.filter(wish::equals).isEmpty()) {
            reader.close();
            return;
        }
        PictureCache frames = new PictureCache(reader, MOST_BYTES, framesChanged);
        cache = Optional.of(frames);
        shown.accept(new PictureState.Ready(wish.file().name(), frames, laid.apply(reader.info())));
    }

    private void refused(Wish wish, String why) {
        if (!closed && current.filter(wish::equals).isPresent()) {
            shown.accept(new PictureState.Unreadable(wish.file().name(), why));
        }
    }

    private record Wish(PictureFile file, Object where) {}
}
