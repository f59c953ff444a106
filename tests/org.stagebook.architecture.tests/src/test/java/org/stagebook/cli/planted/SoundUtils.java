package org.stagebook.cli.planted;

public class SoundUtils {

    public void fail(Exception e) {
        e.printStackTrace();
    }
}
