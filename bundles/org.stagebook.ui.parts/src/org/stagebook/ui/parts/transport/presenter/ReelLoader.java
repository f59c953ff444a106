package org.stagebook.ui.parts.transport.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.engine.PlaybackEngine;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.session.OpenProduction;

/**
 * Has a reel's recordings and the sound device open when they are wanted. Both are opened in the background; everything else
 * belongs to the UI thread.
 */
final class ReelLoader {

    private final Deck deck;
    private final PlaybackEngine engine;
    private final Threads threads;
    private final Host host;
    private volatile Optional<HeardProgramme> programme = Optional.empty();
    private volatile Optional<Deck.Opened> device = Optional.empty();
    private Optional<Wanted> loading = Optional.empty();
    private Optional<Wanted> loaded = Optional.empty();
    private final List<Runnable> waiting = new ArrayList<>();
    private String chosenDevice = "";

    /** Where things are done. */
    record Threads(Executor background, Executor ui) {}

    /** Whom a loader tells. */
    interface Host {
        /** Something for people to read, empty for nothing. */
        void say(String sentence);

        /** The engine has another programme. */
        void loaded(HeardProgramme heard);
    }

    /** What of which production is wanted. */
    private record Wanted(OpenProduction production, Reel reel, List<HeardFile> files, List<String> problems) {}

    ReelLoader(Deck deck, PlaybackEngine engine, Threads threads, Host host) {
        this.deck = deck;
        this.engine = engine;
        this.threads = threads;
        this.host = host;
    }

    /** What is loaded; may be asked by any thread. */
    Optional<HeardProgramme> programme() {
        return programme;
    }

    /** Which device is open; may be asked by any thread. */
    Optional<Deck.Opened> device() {
        return device;
    }

    String chosenDevice() {
        return chosenDevice;
    }

    /** The device to open when one is wanted next. */
    void remember(String deviceKey) {
        chosenDevice = deviceKey;
    }

    /** Opens another device when one is wanted next. */
    void choose(String deviceKey) {
        chosenDevice = deviceKey;
        forgetDevice();
        programme = Optional.empty();
    }

    /** The device has gone. */
    void forgetDevice() {
        device = Optional.empty();
        loaded = Optional.empty();
    }

    /** Another production is in use. */
    void forgetProgramme() {
        programme = Optional.empty();
        loading = Optional.empty();
        loaded = Optional.empty();
    }

    /** Whether recordings are being opened. */
    boolean isLoading() {
        return loading.isPresent();
    }

    /** Whether what is loaded is of this reel. */
    boolean isOf(Optional<Reel> reel) {
        return loaded.map(Wanted::reel).equals(reel);
    }

    /**
     * Has a reel ready, then goes on.
     *
     * @param pinned a version that shall be among what can be heard, however old
     */
    void load(OpenProduction production, Reel reel, Optional<MixVersion> pinned, Runnable then) {
        ReelSources sources = new ReelSources(production, reel);
        Wanted wanted = new Wanted(production, reel, sources.files(pinned), sources.problems());
        if (loaded.equals(Optional.of(wanted)) && programme.isPresent() && device.isPresent()) {
            then.run();
        } else if (loading.equals(Optional.of(wanted))) {
            waiting.add(then);
        } else if (wanted.files().isEmpty()) {
            host.say("There is nothing to hear in R" + reel.getNumber()
                    + " yet. Record a mix version with its printmaster, or choose a guide track in the timeline.");
        } else {
            load(wanted, then);
        }
    }

    /** Who asks again meanwhile waits with those before. */
    private void load(Wanted wanted, Runnable then) {
        loading = Optional.of(wanted);
        waiting.clear();
        waiting.add(then);
        host.say("Opening the recordings of R" + wanted.reel().getNumber() + "\u2026");
        TimeRange range = ReelLine.rangeOf(wanted.reel());
        int usual = wanted.production().production().getSampleRateHz();
        String key = chosenDevice;
        Optional<Deck.Opened> before = device;
        threads.background().execute(() -> {
            List<String> problems = new ArrayList<>(wanted.problems());
            Optional<HeardProgramme> read = new ProgrammeReader().read(range, wanted.files(), usual, problems);
            Optional<Deck.Opened> opened = read.isEmpty() ? before : open(before, key, read.get(), problems);
            threads.ui().execute(() -> finish(wanted, new Found(read, opened, problems)));
        });
    }

    private record Found(Optional<HeardProgramme> read, Optional<Deck.Opened> device, List<String> problems) {}

    private Optional<Deck.Opened> open(
            Optional<Deck.Opened> before, String key, HeardProgramme heard, List<String> problems) {
        if (before.isPresent() && engine.format().isPresent()) {
            return before;
        }
        try {
            return Optional.of(
                    deck.open(engine, key, Rooms.widest(heard), heard.plan().sampleRateHz()));
        } catch (DeviceException e) {
            problems.add(e.message());
            return Optional.empty();
        }
    }

    private void finish(Wanted wanted, Found found) {
        if (!loading.equals(Optional.of(wanted))) {
            return;
        }
        loading = Optional.empty();
        device = found.device();
        programme = found.read().filter(unused -> device.isPresent());
        loaded = programme.map(unused -> wanted);
        String remark = device.map(Deck.Opened::remark).orElse("");
        host.say(found.problems().isEmpty() ? remark : String.join(" ", found.problems()));
        programme.ifPresent(heard -> {
            engine.load(heard.programme());
            host.loaded(heard);
            List.copyOf(waiting).forEach(Runnable::run);
        });
    }
}
