package org.stagebook.cli.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A page that is made anew only when a file of a production has changed, or the day has. While one who asks waits for that, others are
 * given the page as it was.
 */
public final class FreshPage implements StatusServer.Page {

    private static final List<String> OF_PRODUCTIONS = List.of(".stagebook", ".reel", ".handoff");

    private final List<Path> folders;
    private final StatusServer.Page maker;
    private final Supplier<LocalDate> today;
    private final ReentrantLock making = new ReentrantLock();
    private volatile Made last = new Made("", new byte[0]);

    @SuppressWarnings("ArrayRecordComponent") // what is sent is not changed by those who send it
    private record Made(String state, byte[] html) {}

    public FreshPage(List<Path> folders, Supplier<LocalDate> today, StatusServer.Page maker) {
        this.folders = List.copyOf(folders);
        this.today = today;
        this.maker = maker;
    }

    @Override
    @SuppressWarnings("ReturnsMutableCollection") // what is sent is not changed by those who send it
    public byte[] html() throws IOException {
        Made known = last;
        if (!making.tryLock()) {
            if (!known.state().isEmpty()) {
                return known.html();
            }
            making.lock();
        }
        try {
            String now = state();
            if (!last.state().equals(now)) {
                last = new Made(now, maker.html());
            }
            return last.html();
        } finally {
            making.unlock();
        }
    }

    /** Sizes and times of the files that productions consist of. */
    private String state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        for (Path folder : folders) {
            for (String part : List.of("", "reels", "handoffs")) {
                add(state, folder.resolve(part));
            }
        }
        return today.get() + " " + state;
    }

    private static void add(Map<String, String> state, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.toString();
                if (OF_PRODUCTIONS.stream().anyMatch(name::endsWith)) {
                    state.put(name, Files.size(file) + "@" + Files.getLastModifiedTime(file));
                }
            }
        }
    }
}
