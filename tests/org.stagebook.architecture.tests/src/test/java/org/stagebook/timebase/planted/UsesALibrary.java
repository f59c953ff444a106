package org.stagebook.timebase.planted;

public class UsesALibrary {

    public Class<?> type() {
        return org.assertj.core.api.Assertions.class;
    }
}
