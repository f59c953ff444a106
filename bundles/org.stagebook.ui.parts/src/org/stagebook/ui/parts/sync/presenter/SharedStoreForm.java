package org.stagebook.ui.parts.sync.presenter;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.SharedStore;
import org.stagebook.history.repository.StoreFolder;
import org.stagebook.history.repository.StoreFolder.State;

/** Where the shared store is: a folder on the facility's file server, or an address of a git server. */
public final class SharedStoreForm {

    private static final Pattern SERVER =
            Pattern.compile("(ssh|https)://([^/@\\s]+@)?[^/:@\\s]+(:\\d+)?/\\S+|[^/@\\s]+@[^/:@\\s]+:\\S+");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]+://.*");

    private String address;

    /** @param address what is named now, or empty */
    public SharedStoreForm(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    public void setAddress(String typed) {
        address = typed.strip();
    }

    /** Why it is no shared store, a sentence. */
    public Optional<String> problem() {
        if (address.isEmpty()) {
            return Optional.of(
                    "Name the place through which you share this production: a folder, or an address that begins with"
                            + " ssh:// or https://.");
        }
        if (isServer()) {
            return Optional.empty();
        }
        if (SCHEME.matcher(address).matches()) {
            return Optional.of(unknownAddress());
        }
        try {
            return folderProblem(new StoreFolder(Path.of(address)));
        } catch (InvalidPathException e) {
            return Optional.of("This is neither an address nor the name of a folder: " + e.getReason() + ".");
        }
    }

    private String unknownAddress() {
        return address.startsWith("http://")
                ? "Over http:// anybody on the way could read the production. Use https:// or ssh://."
                : "An address has a server and a path, such as ssh://server/path/harbour.git or"
                        + " https://server/path/harbour.git.";
    }

    private static Optional<String> folderProblem(StoreFolder place) {
        if (!place.folder().isAbsolute()) {
            return Optional.of("Give the whole path of the folder, from the root or the drive on.");
        }
        return switch (place.state()) {
            case STORE, EMPTY -> Optional.empty();
            case MISSING ->
                Optional.of("There is no folder " + place.folder() + ". Make it first, or connect the drive.");
            case WORKED_IN ->
                Optional.of(
                        place.folder() + " is a folder that somebody works in. A shared store is a folder of its own;"
                                + " choose an empty one, and it will be made there.");
            case OTHER ->
                Optional.of(
                        place.folder() + " holds something else. Choose an empty folder, or one that holds a bare git"
                                + " repository.");
        };
    }

    /** What is worth knowing, a sentence. */
    public Optional<String> notice() {
        if (problem().isPresent()) {
            return Optional.empty();
        }
        if (isServer()) {
            return Optional.of("Stagebook asks for no password: ssh goes by your keys in ~/.ssh, https by ~/.netrc.");
        }
        return new StoreFolder(Path.of(address)).state() == State.EMPTY
                ? Optional.of("The folder is empty; a shared store will be made in it.")
                : Optional.of("A bare git repository lies there.");
    }

    /** Names the store, and makes it where the folder is empty; only when there is no problem. */
    public void use(SharedStore store) throws HistoryException {
        if (!isServer()) {
            StoreFolder place = new StoreFolder(Path.of(address));
            if (place.state() == State.EMPTY) {
                place.make();
            }
        }
        store.use(address);
    }

    private boolean isServer() {
        return SERVER.matcher(address).matches();
    }
}
