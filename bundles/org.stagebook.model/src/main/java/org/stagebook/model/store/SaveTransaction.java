package org.stagebook.model.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Replaces several files of a production so that a crash leaves all of the old or all of the new state.
 *
 * <p>First every new content is written to a sibling ({@code R1.reel.new}) and synced. Then the list of moves is
 * written to {@value #LIST}: from that moment the new state counts. Then the moves are made and the list is deleted. A
 * list found later means that a save was interrupted after that moment, and its moves are finished; siblings without a
 * list mean that it was interrupted before, and they are deleted.
 *
 * <p>A file that is on the disk can still be lost with its name, so each of these steps ends with the sync of every folder
 * it made an entry in, up to the production's, before the next one begins.
 */
final class SaveTransaction {
    /** The list of moves of a save under way, in the production's folder. */
    static final String LIST = ".stagebook.save";

    /** Ending of files written but not yet moved into place. */
    static final String NEW = ".new";

    private final Path folder;
    private final FolderBounds bounds;
    private final Disk disk;
    private boolean unfinished;

    SaveTransaction(Path folder, Disk disk) {
        this.folder = folder;
        this.bounds = new FolderBounds(folder);
        this.disk = disk;
    }

    /** Whether a save is under way, or was interrupted after all of it had been written. */
    boolean isPending() {
        return unfinished || Files.exists(folder.resolve(LIST));
    }

    /**
     * Puts new contents into place and moves others away.
     *
     * @param contents file names relative to the folder, with their new bytes
     * @param movedAway file names with the names they are moved to
     */
    void run(Map<String, byte[]> contents, Map<String, String> movedAway) throws IOException, ProductionStoreException {
        List<Move> moves = new ArrayList<>();
        contents.keySet().forEach(name -> moves.add(new Move(name + NEW, name)));
        movedAway.forEach((name, away) -> moves.add(new Move(name, away)));
        checkFolders(moves);
        try {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                disk.write(folder.resolve(file.getKey() + NEW), file.getValue());
            }
            sync(contents.keySet());
            writeList(moves);
        } catch (IOException e) {
            throw discard(contents.keySet(), e);
        }
        finish(moves);
    }

    /**
     * Brings a folder into a whole state after an interrupted save.
     *
     * @return what was found and done, a sentence each; empty if there was nothing
     */
    List<String> recover() throws IOException, ProductionStoreException {
        List<String> findings = new ArrayList<>();
        if (isPending()) {
            List<Move> moves = Files.exists(folder.resolve(LIST)) ? readList() : List.of();
            checkFolders(moves);
            finish(moves);
            findings.add("The last save was interrupted after everything had been written; it was finished now.");
        }
        List<Path> leftovers = leftovers();
        for (Path file : leftovers) {
            disk.delete(file);
            findings.add("The last save was interrupted while writing " + folder.relativize(file)
                    + "; the unfinished file was deleted, the state before that save is whole.");
        }
        return findings;
    }

    private void checkFolders(List<Move> moves) throws ProductionStoreException {
        for (Move move : moves) {
            bounds.check(parent(folder.resolve(move.from())));
            bounds.check(parent(folder.resolve(move.to())));
        }
    }

    private void writeList(List<Move> moves) throws IOException {
        StringBuilder text = new StringBuilder();
        moves.forEach(
                move -> text.append(move.from()).append('\t').append(move.to()).append('\n'));
        Path list = folder.resolve(LIST);
        Path sibling = folder.resolve(LIST + NEW);
        disk.write(sibling, text.toString().getBytes(StandardCharsets.UTF_8));
        disk.move(sibling, list);
        disk.syncFolder(folder);
    }

    private void finish(List<Move> moves) throws IOException {
        unfinished = true;
        for (Move move : moves) {
            Path from = folder.resolve(move.from());
            if (Files.exists(from)) {
                disk.move(from, folder.resolve(move.to()));
            }
        }
        // Where files went before where they came from: a name may be there twice for a moment, but never nowhere.
        sync(moves.stream().map(Move::to).toList());
        sync(moves.stream().map(Move::from).toList());
        deleteList();
        unfinished = false;
    }

    private void deleteList() throws IOException {
        disk.delete(folder.resolve(LIST));
        disk.syncFolder(folder);
    }

    /** Waits until the entries of these files are on the disk, and those of the folders they lie in. */
    private void sync(Collection<String> names) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (String name : names) {
            Path changed = folder.resolve(name);
            while (!changed.equals(folder)) {
                changed = parent(changed);
                folders.add(changed);
            }
        }
        for (Path changed : folders) {
            disk.syncFolder(changed);
        }
    }

    private Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? folder : parent;
    }

    private List<Move> readList() throws IOException {
        List<Move> moves = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(LIST), StandardCharsets.UTF_8)) {
            String[] names = line.split("\t", -1);
            if (names.length != 2 || !isInside(names[0]) || !isInside(names[1])) {
                throw new IOException("the list of an interrupted save, " + LIST + ", is damaged at \"" + line
                        + "\"; remove that file to go back to the state before that save");
            }
            moves.add(new Move(names[0], names[1]));
        }
        return moves;
    }

    private boolean isInside(String name) {
        Path file = folder.resolve(name).normalize();
        return !name.isEmpty() && file.startsWith(folder.normalize()) && !file.equals(folder.normalize());
    }

    private List<Path> leftovers() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String name : List.of("", ProductionFolder.REELS, ProductionFolder.HANDOFFS)) {
            Path part = folder.resolve(name);
            if (Files.isDirectory(part)) {
                try (Stream<Path> files = Files.list(part)) {
                    files.filter(SaveTransaction::isLeftover).sorted().forEach(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isLeftover(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(NEW) && ProductionFolder.isOurs(name.substring(0, name.length() - NEW.length()));
    }

    /** Deletes what a failed save has written, the list first and for good; answers the failure to be thrown. */
    private IOException discard(Set<String> names, IOException failure) {
        try {
            deleteList();
            disk.delete(folder.resolve(LIST + NEW));
            for (String name : names) {
                disk.delete(folder.resolve(name + NEW));
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private record Move(String from, String to) {}
}
