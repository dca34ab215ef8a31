/** 太多人用的密码，和在本系统里人人想得到的；lower case, without the figures and signs people put at the end. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
password passw0rd p@ssw0rd passwordpassword administrator adminadmin admin root
welcome welcometo letmein iloveyou iloveyouforever woaini woainiwoaini woaini1314520
5201314 1314520 qwerty qwertyuiop qwerty123456 qazwsxedcrfv 1qaz2wsx3edc 1qaz2wsx3edc4rfv
1q2w3e4r5t6y zaq12wsxcde3 asdfghjkl asdfghjklqwe zxcvbnm zxcvbnmasdfg abcd1234efgh a1b2c3d4e5f6
a123456789 abc123456789 aa123456789 qq123456789 wang123456789 zhang123456789 li123456789 123456789abc
123456789qwe 147258369 159357258456 112233445566 123123123123 110110110110 888888888888 666666666666
xingzhengfuyi xingzheng fuyi fuyifuyi sifaju sifajusifaju zhengfu renminzhengfu
weirenminfuwu beijing beijinghuanying zhongguo woaizhongguo zhongguomeng changeme changemenow
changeit default defaultpassword temporary temppassword initpassword football baseball
superman sunshine princess dragon monkey master trustno1 starwars
computer internet microsoft windows samsung huawei xiaomi lenovo
tsinghua happynewyear gongxifacai wanshiruyi yilupingan nihaonihao nihaoshijie helloworld
testtest testpassword guestguest useruser operator oracle postgres jiaqi1234567
correcthorsebatterystaple 密码密码密码密码密码密码 为人民服务为人民服务 行政复议行政复议 我爱我的祖国我爱我的祖国
`
    .trim()
    .split(/\s+/),
);
