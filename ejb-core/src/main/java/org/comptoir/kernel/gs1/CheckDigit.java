package org.comptoir.kernel.gs1;

/** The GS1 check digit (GS1 General Specifications 7.9): weights 3 and 1 from the right, modulo 10. */
final class CheckDigit {
    private CheckDigit() {}

    /** Whether the last digit of {@code digits} is the check digit of those before it. */
    static boolean holds(String digits) {
        int last = digits.length() - 1;
        return digits.charAt(last) - '0' == of(digits.substring(0, last));
    }

    /** The check digit that completes {@code digits}. */
    static int of(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = (digits.length() - i) % 2 == 1 ? 3 : 1;
            sum += weight * (digits.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10;
    }

    /** Whether {@code text} has only ASCII digits. */
    static boolean digitsOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
