package org.stagebook.ui.parts.transport.presenter;

import org.stagebook.playback.plan.Speed;

/** Varispeed for pictures that run at another rate than they were cut for. */
public enum Pull {
    NONE("", Speed.NORMAL),
    /** 24 played at 23.976. */
    DOWN("\u22120.1 %", Speed.PULL_DOWN),
    UP("+0.1 %", Speed.PULL_UP);

    private final String label;

    private final Speed speed;

    Pull(String label, Speed speed) {
        this.label = label;
        this.speed = speed;
    }

    /** As it is read, empty for none. */
    public String label() {
        return label;
    }

    public Speed speed() {
        return speed;
    }
}
