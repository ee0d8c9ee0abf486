package org.houvast.house.culprits;

/** Lets anyone write a state that nobody decided on. */
public class BeanWithASetter {

    private String mentor = "";

    public void setMentor(String mentor) {
        this.mentor = mentor;
    }

    public String mentor() {
        return mentor;
    }
}
