package org.stagebook.playback.device;

/** A device that cannot be had. The message is for people: what happened, why, what to do. */
public final class DeviceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public DeviceException(String message) {
        super(message);
        this.sentence = message;
    }

    public DeviceException(String message, Throwable cause) {
        super(message, cause);
        this.sentence = message;
    }

    /** What is shown to people. */
    public String message() {
        return sentence;
    }
}
