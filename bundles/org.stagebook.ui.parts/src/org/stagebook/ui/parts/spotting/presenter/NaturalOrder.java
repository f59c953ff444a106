package org.stagebook.ui.parts.spotting.presenter;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts cue numbers as people count: {@code FX9} before {@code FX10}, upper and lower case alike. */
final class NaturalOrder implements Comparator<String> {

    private static final Pattern RUN = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String left, String right) {
        Matcher leftRuns = RUN.matcher(left);
        Matcher rightRuns = RUN.matcher(right);
        while (true) {
            boolean leftHas = leftRuns.find();
            boolean rightHas = rightRuns.find();
            if (!leftHas || !rightHas) {
                return Boolean.compare(leftHas, rightHas);
            }
            int order = compareRuns(leftRuns.group(), rightRuns.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int compareRuns(String left, String right) {
        if (Character.isDigit(left.charAt(0)) && Character.isDigit(right.charAt(0))) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        return left.compareToIgnoreCase(right);
    }
}
